import { days } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';
import type { CampaignDefinition } from '../../lib/answers.ts';
import { channelsIn } from '../../lib/channel-order.ts';
import { readAudience, typedAudience } from '../../lib/typed-audience.ts';
import type { FieldMistakes, Typed } from '../../lib/typed-fields.ts';

/** What the fields of a campaign hold, ready to be typed over. */
export const typedFrom = (definition: CampaignDefinition): Typed => {
  const { name, topic, audience, channels, sms, email, usefulFor } = definition;
  return {
    name,
    topic,
    ...typedAudience(audience),
    channels: channels.join(','),
    smsBody: sms?.body ?? '',
    subject: email?.subject ?? '',
    body: email?.body ?? '',
    action: email?.action ?? '',
    reason: email?.reason ?? '',
    usefulDays: String(usefulFor / days(1)),
  };
};

/** What a new campaign starts with. */
export const typedAtFirst: Typed = {
  topic: 'activation',
  statuses: 'to-start',
  channels: 'sms,email',
  smsBody: '',
  action: 'Voir ma situation',
  reason: 'Vous recevez ce message car ',
  usefulDays: '3',
};

const longestName = 120;
const longestUse = 30;

/** Reads every field at once: the campaign, or each field that keeps it from being one. Whether it can leave is for its check to say. */
export const readCampaign = (typed: Typed): Result<CampaignDefinition, FieldMistakes> => {
  const text = (name: string) => (typed[name] ?? '').trim();
  const name = text('name');
  const channels = channelsIn(typed['channels']);
  const topic = topicIn(typed);
  const usefulDays = Number(text('usefulDays').replace(',', '.'));
  const { audience, mistakes: ofAudience } = readAudience(typed);
  const mistakes: FieldMistakes = [
    ...(name === '' || name.length > longestName
      ? [{ id: 'name', message: `Donnez un nom, de ${longestName} caractères au plus.` }]
      : []),
    ...(looksLikeASecret(name) === undefined
      ? []
      : [{ id: 'name', message: 'Ce nom semble contenir un code. Réécrivez-le sans aucun code.' }]),
    ...(topic === undefined ? [{ id: 'topic', message: 'Choisissez le sujet.' }] : []),
    ...ofAudience,
    ...(channels === undefined ? [{ id: 'channels', message: 'Choisissez le canal.' }] : []),
    ...(usefulDays >= 1 && usefulDays <= longestUse
      ? []
      : [{ id: 'usefulDays', message: `Indiquez de 1 à ${longestUse} jours.` }]),
  ];
  if (mistakes.length > 0 || channels === undefined || topic === undefined) return refuse(mistakes);
  return accept({
    name,
    topic,
    audience,
    channels,
    ...textsIn(typed),
    usefulFor: Math.round(usefulDays * days(1)),
  });
};

/** What the campaign is about, when one is chosen. */
export const topicIn = (typed: Typed) => nudgeTopics.find((known) => known === typed['topic']);

/** A channel without a word has no text: the check says so when the campaign needs it. */
export const textsIn = (typed: Typed): Pick<CampaignDefinition, 'sms' | 'email'> => {
  const lines = (name: string) => (typed[name] ?? '').replaceAll('\r\n', '\n').trim();
  const [smsBody, subject, body] = [lines('smsBody'), lines('subject'), lines('body')];
  const action = lines('action');
  return {
    sms: smsBody === '' ? null : { channel: 'sms', body: smsBody },
    email:
      subject === '' && body === ''
        ? null
        : { channel: 'email', subject, body, action: action === '' ? null : action, reason: lines('reason') },
  };
};
