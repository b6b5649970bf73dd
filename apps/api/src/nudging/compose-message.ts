import { purposeOfLink } from '@relais/domain/access/personal-link';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import { referenceFromBytes } from '@relais/domain/nudge/reference';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import type { FillingRefusal } from '@relais/domain/nudge/template';
import type { ReadSql } from '../database/sql.ts';
import type { Digest } from '../foundations.ts';
import { personalLinkAddress } from '../links/personal-link.ts';
import { writeMessage } from '../messages/message-text.ts';
import type { TemplateFor } from '../messages/templates-in-force.ts';
import type { MessageIntent } from '../outbox/message.ts';
import { personValues } from './message-values.ts';
import type { PersonToDecide } from './people-to-decide.ts';
import { unsubscribeToken } from './unsubscribe-token.ts';
import type { NudgeRow } from './written-nudges.ts';

export type ComposeMessage = (
  sql: ReadSql,
  nudge: NudgeRow,
  rule: NudgeRule,
  channel: Channel,
  found: PersonToDecide,
) => Promise<Result<MessageIntent, FillingRefusal | { readonly code: 'no-template' | 'no-address' }>>;

type Writing = {
  readonly digest: Digest;
  /** The portal's address, without a slash at its end. */
  readonly publicUrl: string;
};

type Needs = Writing & { readonly templateFor: TemplateFor };

type ToWrite = {
  readonly rule: NudgeRule;
  readonly channel: Channel;
  readonly found: PersonToDecide;
  readonly at: Instant;
};

/** The message of one nudge on one channel: always the same reference, so that it can be recognised wherever it is found. */
export const composeMessage =
  (needs: Needs): ComposeMessage =>
  async (sql, nudge, rule, channel, found) => {
    const recipient = found.addresses[channel];
    if (recipient === undefined) return refuse({ code: 'no-address' });
    const inForce = await needs.templateFor(sql, `${rule.template}-${channel}`);
    if (inForce === undefined) return refuse({ code: 'no-template' });
    const values = messageValues(needs, nudge, { rule, channel, found, at: nudge.wakeAt });
    const written = writeMessage(inForce.template, values);
    if (!written.ok) return written;
    return accept({
      ...written.value,
      dedupeKey: dedupeKeyOf(nudge, channel),
      reference: values.ref,
      rpps: nudge.rpps,
      nudgeId: nudge.id,
      linkPurpose: purposeIn(written.value, values.lien, rule),
      lane: 'nudge',
      channel,
      recipient,
      unsubscribeUrl: channel === 'email' ? values['lien-refus'] : null,
      template: inForce.template.slug,
      templateVersion: inForce.version,
      notBefore: nudge.wakeAt,
      expiresAt: nudge.expiresAt,
    });
  };

/** Everything a text may name: the person, and the links and the reference of this very message. */
export const messageValues = (
  { digest, publicUrl }: Writing,
  nudge: Pick<NudgeRow, 'rpps' | 'dedupeKey'>,
  { rule, channel, found, at }: ToWrite,
) => {
  const messageKey = dedupeKeyOf(nudge, channel);
  const seed = digest('message-reference', messageKey);
  const reference = referenceFromBytes(Buffer.from(seed, 'base64url'));
  const token = unsubscribeToken(digest, { rpps: nudge.rpps, channel, topic: rule.topic });
  const purpose = purposeOfLink(rule);
  const lien = personalLinkAddress({ digest, publicUrl }, { rpps: nudge.rpps, purpose, messageKey });
  return { ...personValues(found, at), lien, ...linksOf(publicUrl, reference, token) };
};

/** Where a message can be checked and refused. */
export const linksOf = (publicUrl: string, reference: string, token: string) => ({
  'lien-verifier': `${publicUrl}/verifier?ref=${reference}`,
  'lien-refus': `${publicUrl}/desabonnement/${token}`,
  ref: reference,
});

/** What the link of a written message is for; null when its text leads nowhere. */
export const purposeIn = (
  { text, html }: Pick<MessageIntent, 'text' | 'html'>,
  link: string,
  rule: Pick<NudgeRule, 'topic' | 'template'>,
) => (text.includes(link) || html.includes(link) ? purposeOfLink(rule) : null);

const dedupeKeyOf = ({ dedupeKey }: Pick<NudgeRow, 'dedupeKey'>, channel: Channel): string =>
  `${dedupeKey}/${channel}`;
