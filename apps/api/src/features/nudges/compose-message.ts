import { templateBySlug } from '@relais/content/messages/templates';
import { type Result, refuse } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import { referenceFromBytes } from '@relais/domain/nudge/reference';
import type { FillingRefusal } from '@relais/domain/nudge/template';
import type { Digest } from '../../foundations.ts';
import { writeMessage } from '../../messages/message-text.ts';
import type { MessageIntent } from '../../outbox/message.ts';
import type { NudgeRow } from './nudge-row.ts';
import type { PersonFound } from './person-now.ts';

export type ComposeMessage = (
  nudge: NudgeRow,
  channel: Channel,
  found: PersonFound,
) => Result<MessageIntent, FillingRefusal | { readonly code: 'no-template' | 'no-address' }>;

type Needs = {
  readonly digest: Digest;
  /** The portal's address, without a slash at its end. */
  readonly publicUrl: string;
};

/** The message of one nudge on one channel: always the same reference, so that it can be recognised wherever it is found. */
export const composeMessage =
  ({ digest, publicUrl }: Needs): ComposeMessage =>
  (nudge, channel, { addresses, givenName }) => {
    const recipient = addresses[channel];
    if (recipient === undefined) return refuse({ code: 'no-address' });
    const template = templateBySlug(`${nudge.rule}-${channel}`);
    if (template === undefined) return refuse({ code: 'no-template' });
    const dedupeKey = `${nudge.dedupeKey}/${channel}`;
    const reference = referenceFromBytes(Buffer.from(digest('message-reference', dedupeKey), 'base64url'));
    const written = writeMessage(template, {
      prenom: givenName,
      lien: `${publicUrl}/ma-situation`,
      'lien-verifier': `${publicUrl}/verifier?ref=${reference}`,
      'lien-refus': `${publicUrl}/preferences`,
      ref: reference,
    });
    if (!written.ok) return written;
    return {
      ok: true,
      value: {
        ...written.value,
        dedupeKey,
        reference,
        rpps: nudge.rpps,
        nudgeId: nudge.id,
        lane: 'nudge',
        channel,
        recipient,
        template: template.slug,
        templateVersion: 1,
        notBefore: nudge.wakeAt,
        expiresAt: nudge.expiresAt,
      },
    };
  };
