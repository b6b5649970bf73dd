import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import { days } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Audience } from '@relais/domain/nudge/audience';
import type { Channel } from '@relais/domain/nudge/channel';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { looksLikeASecret } from '@relais/domain/support/secret-in-text';
import type { CampaignDefinition } from '../../lib/answers.ts';

/** A form of a campaign as it is typed: one text per field, several choices joined by commas. */
export type CampaignTyped = Readonly<Record<string, string>>;

export type CampaignMistakes = readonly { readonly id: string; readonly message: string }[];

const choices = ['statuses', 'roles', 'evidence', 'readiness'];

export const typedIn = (form: FormData): CampaignTyped =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !name.startsWith('$'))
      .map((name) => [
        name,
        choices.includes(name) ? form.getAll(name).join(',') : String(form.get(name) ?? ''),
      ]),
  );

/** What the fields of a campaign hold, ready to be typed over. */
export const typedFrom = (definition: CampaignDefinition): CampaignTyped => {
  const { name, topic, audience, channels, sms, email, usefulFor } = definition;
  const unsure = (value: boolean | undefined) => (value === undefined ? '' : value ? 'oui' : 'non');
  return {
    name,
    topic,
    statuses: audience.statuses.join(','),
    roles: (audience.roles ?? []).join(','),
    evidence: (audience.evidence ?? []).join(','),
    readiness: (audience.readiness ?? []).join(','),
    departments: (audience.departments ?? []).join(', '),
    hasCard: unsure(audience.hasCard),
    hasMobile: unsure(audience.hasMobile),
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
export const typedAtFirst: CampaignTyped = {
  topic: 'activation',
  statuses: 'to-start',
  channels: 'sms,email',
  smsBody: '',
  action: 'Voir ma situation',
  reason: 'Vous recevez ce message car ',
  usefulDays: '3',
};

export const channelChoices = {
  'sms,email': ['sms', 'email'],
  sms: ['sms'],
  'email,sms': ['email', 'sms'],
  email: ['email'],
} as const satisfies Record<string, readonly Channel[]>;

const longestName = 120;
const longestUse = 30;

/** Reads every field at once: the campaign, or each field that keeps it from being one. Whether it can leave is for its check to say. */
export const readCampaign = (typed: CampaignTyped): Result<CampaignDefinition, CampaignMistakes> => {
  const text = (name: string) => (typed[name] ?? '').trim();
  const name = text('name');
  const channels = Object.entries(channelChoices).find(([value]) => value === typed['channels'])?.[1];
  const topic = nudgeTopics.find((known) => known === typed['topic']);
  const usefulDays = Number(text('usefulDays').replace(',', '.'));
  const departments = text('departments')
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
  const unknown = departments.filter((code) => !isDepartmentCode(code));
  const statuses = several(activationStatuses, typed['statuses']);
  const mistakes: CampaignMistakes = [
    ...(name === '' || name.length > longestName
      ? [{ id: 'name', message: `Donnez un nom, de ${longestName} caractères au plus.` }]
      : []),
    ...(looksLikeASecret(name) === undefined
      ? []
      : [{ id: 'name', message: 'Ce nom semble contenir un code. Réécrivez-le sans aucun code.' }]),
    ...(topic === undefined ? [{ id: 'topic', message: 'Choisissez le sujet.' }] : []),
    ...(statuses.length === 0 ? [{ id: 'statuses', message: 'Choisissez au moins un statut.' }] : []),
    ...(unknown.length === 0
      ? []
      : [{ id: 'departments', message: `Code de département inconnu : ${unknown.join(', ')}.` }]),
    ...(channels === undefined ? [{ id: 'channels', message: 'Choisissez le canal.' }] : []),
    ...(usefulDays >= 1 && usefulDays <= longestUse
      ? []
      : [{ id: 'usefulDays', message: `Indiquez de 1 à ${longestUse} jours.` }]),
  ];
  if (mistakes.length > 0 || channels === undefined || topic === undefined) return refuse(mistakes);
  return accept({
    name,
    topic,
    audience: audienceIn(typed, statuses, departments.filter(isDepartmentCode)),
    channels: [...channels] as CampaignDefinition['channels'],
    ...textsIn(typed),
    usefulFor: Math.round(usefulDays * days(1)),
  });
};

const audienceIn = (
  typed: CampaignTyped,
  statuses: Audience['statuses'],
  departments: readonly DepartmentCode[],
): CampaignDefinition['audience'] => {
  const [roles, evidence, readiness] = [
    several(practiceRoles, typed['roles']),
    several(evidenceGrades, typed['evidence']),
    several(readinesses, typed['readiness']),
  ];
  const [hasCard, hasMobile] = [sure(typed['hasCard']), sure(typed['hasMobile'])];
  return {
    statuses: [...statuses],
    ...(roles.length === 0 ? {} : { roles: [...roles] }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(readiness.length === 0 ? {} : { readiness: [...readiness] }),
    ...(departments.length === 0 ? {} : { departments: [...departments] }),
    ...(hasCard === undefined ? {} : { hasCard }),
    ...(hasMobile === undefined ? {} : { hasMobile }),
  };
};

/** A channel without a word has no text: the check says so when the campaign needs it. */
const textsIn = (typed: CampaignTyped): Pick<CampaignDefinition, 'sms' | 'email'> => {
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

const several = <Value extends string>(known: readonly Value[], text: string | undefined): readonly Value[] =>
  known.filter((value) => (text ?? '').split(',').includes(value));

const sure = (text: string | undefined): boolean | undefined =>
  text === 'oui' ? true : text === 'non' ? false : undefined;
