import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import { referenceFromBytes } from '@relais/domain/nudge/reference';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import type { FillingRefusal } from '@relais/domain/nudge/template';
import type { ReadSql } from '../database/sql.ts';
import type { Digest } from '../foundations.ts';
import { writeMessage } from '../messages/message-text.ts';
import type { MessageIntent } from '../outbox/message.ts';
import { personValues } from './message-values.ts';
import type { PersonToDecide } from './people-to-decide.ts';
import type { TemplateFor } from './template-for.ts';
import { unsubscribeToken } from './unsubscribe-token.ts';
import type { NudgeRow } from './written-nudges.ts';

export type ComposeMessage = (
  sql: ReadSql,
  nudge: NudgeRow,
  rule: NudgeRule,
  channel: Channel,
  found: PersonToDecide,
) => Promise<Result<MessageIntent, FillingRefusal | { readonly code: 'no-template' | 'no-address' }>>;

type Needs = {
  readonly digest: Digest;
  readonly templateFor: TemplateFor;
  /** The portal's address, without a slash at its end. */
  readonly publicUrl: string;
};

/** The message of one nudge on one channel: always the same reference, so that it can be recognised wherever it is found. */
export const composeMessage =
  ({ digest, publicUrl, templateFor }: Needs): ComposeMessage =>
  async (sql, nudge, rule, channel, found) => {
    const recipient = found.addresses[channel];
    if (recipient === undefined) return refuse({ code: 'no-address' });
    const inForce = await templateFor(sql, `${rule.template}-${channel}`);
    if (inForce === undefined) return refuse({ code: 'no-template' });
    const dedupeKey = `${nudge.dedupeKey}/${channel}`;
    const reference = referenceFromBytes(Buffer.from(digest('message-reference', dedupeKey), 'base64url'));
    const token = unsubscribeToken(digest, { rpps: nudge.rpps, channel, topic: rule.topic });
    const unsubscribeUrl = `${publicUrl}/desabonnement/${token}`;
    const written = writeMessage(inForce.template, {
      ...personValues(found, nudge.wakeAt),
      lien: `${publicUrl}/ma-situation`,
      'lien-verifier': `${publicUrl}/verifier?ref=${reference}`,
      'lien-refus': unsubscribeUrl,
      ref: reference,
    });
    if (!written.ok) return written;
    return accept({
      ...written.value,
      dedupeKey,
      reference,
      rpps: nudge.rpps,
      nudgeId: nudge.id,
      lane: 'nudge',
      channel,
      recipient,
      unsubscribeUrl: channel === 'email' ? unsubscribeUrl : null,
      template: inForce.template.slug,
      templateVersion: inForce.version,
      notBefore: nudge.wakeAt,
      expiresAt: nudge.expiresAt,
    });
  };
