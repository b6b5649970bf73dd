import { exampleValues } from '@relais/content/messages/content-measure';
import type { MessageTemplate } from '@relais/content/schema/message';
import type { Instant } from '@relais/domain/kernel/instant';
import { later } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import type { Digest } from '../../foundations.ts';
import { type MessageText, writeMessage } from '../../messages/message-text.ts';
import { messageValues, purposeIn } from '../../nudging/compose-message.ts';
import { personValues } from '../../nudging/message-values.ts';
import type { PersonToDecide } from '../../nudging/people-to-decide.ts';
import type { MessageIntent } from '../../outbox/message.ts';
import type { CampaignRow } from './campaign.repository.ts';
import { firingOf, ruleOf } from './campaign-rule.ts';

export type CampaignWriter = ReturnType<typeof campaignWriter>;

type Needs = { readonly digest: Digest; readonly env: { readonly portalOrigin: string } };

type Unwritten = { readonly code: 'unresolved-template' };

/** Writes the messages of campaigns. A text is drawn once per version, whatever the number of people. */
export const campaignWriter = ({ digest, env: { portalOrigin } }: Needs) => {
  const textOf = textsDrawnOnce();
  return {
    /** What this person would read. Its links and its reference are examples: they open nothing. */
    preview: (
      campaign: CampaignRow,
      channel: Channel,
      found: PersonToDecide,
      now: Instant,
    ): Result<MessageText, Unwritten> => {
      const template = textOf(campaign, channel);
      const written =
        template && writeMessage(template, { ...exampleValues(portalOrigin), ...personValues(found, now) });
      return written?.ok ? written : refuse({ code: 'unresolved-template' });
    },

    /** The message itself, to be intended: one per campaign, person and channel. */
    write: (
      campaign: CampaignRow,
      channel: Channel,
      found: PersonToDecide,
      now: Instant,
    ): Result<MessageIntent, Unwritten> => {
      const template = textOf(campaign, channel);
      const recipient = found.addresses[channel];
      if (template === undefined || recipient === undefined) return refuse({ code: 'unresolved-template' });
      const firing = firingOf(campaign, found.person.rpps, campaign.startsAt ?? now);
      const rule = ruleOf(campaign);
      const values = messageValues({ digest, publicUrl: portalOrigin }, firing, {
        rule,
        channel,
        found,
        at: now,
      });
      const written = writeMessage(template, values);
      if (!written.ok) return refuse({ code: 'unresolved-template' });
      return accept({
        ...written.value,
        dedupeKey: `${firing.dedupeKey}/${channel}`,
        reference: values.ref,
        rpps: firing.rpps,
        campaignId: campaign.id,
        linkPurpose: purposeIn(written.value, values.lien, rule),
        lane: 'nudge',
        channel,
        recipient,
        unsubscribeUrl: channel === 'email' ? values['lien-refus'] : null,
        template: `campaign/${campaign.id}`,
        templateVersion: campaign.version,
        notBefore: now,
        expiresAt: later(campaign.startsAt ?? now, campaign.usefulFor),
      });
    },
  };
};

const mostRemembered = 50;

/** The same object for the same version, so that its e-mail is drawn once. */
const textsDrawnOnce = () => {
  const known = new Map<string, MessageTemplate | undefined>();
  return (campaign: CampaignRow, channel: Channel): MessageTemplate | undefined => {
    const key = `${campaign.id}/${campaign.version}/${channel}`;
    if (!known.has(key)) {
      if (known.size >= mostRemembered) known.clear();
      known.set(key, templateOf(campaign, channel));
    }
    return known.get(key);
  };
};

const templateOf = (
  { id, name, topic, sms, email }: CampaignRow,
  channel: Channel,
): MessageTemplate | undefined => {
  const described = { slug: `campaign-${id}`, name, topic, audience: 'pharmacist' as const };
  if (channel === 'sms') return sms === null ? undefined : { ...described, ...sms };
  return email === null ? undefined : { ...described, ...email };
};
