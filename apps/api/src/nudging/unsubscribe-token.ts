import { timingSafeEqual } from 'node:crypto';
import type { Rpps } from '@relais/domain/identity/rpps';
import { type Channel, channels } from '@relais/domain/nudge/channel';
import { type NudgeTopic, nudgeTopics } from '@relais/domain/nudge/topic';
import type { Digest } from '../foundations.ts';

/** Who would no longer be written to, how and about what. */
export type Unsubscription = { readonly rpps: Rpps; readonly channel: Channel; readonly topic: NudgeTopic };

const sealLength = 16;

/**
 * What stands in the link of a message: it names a person, a channel and a topic to us alone, never an RPPS to who
 * reads the mail. The seal is a keyed digest of the content and masks it at the same time (the synthetic nonce of
 * RFC 5297): always the same for the same content, for ever valid, and nothing is stored.
 */
export const unsubscribeToken = (digest: Digest, { rpps, channel, topic }: Unsubscription): string => {
  const content = Buffer.from([rpps, channel, topic].join('/'));
  const seal = sealOf(digest, content);
  return Buffer.concat([seal, masked(digest, seal, content)]).toString('base64url');
};

/** `undefined` for anything we did not make ourselves. */
export const readUnsubscribeToken = (digest: Digest, token: string): Unsubscription | undefined => {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= sealLength || bytes.length > 100 || bytes.toString('base64url') !== token)
    return undefined;
  const seal = bytes.subarray(0, sealLength);
  const content = masked(digest, seal, bytes.subarray(sealLength));
  if (!timingSafeEqual(seal, sealOf(digest, content))) return undefined;
  const [rpps = '', channel, topic] = content.toString().split('/');
  const knownChannel = channels.find((known) => known === channel);
  const knownTopic = nudgeTopics.find((known) => known === topic);
  if (knownChannel === undefined || knownTopic === undefined) return undefined;
  return { rpps: rpps as Rpps, channel: knownChannel, topic: knownTopic };
};

const sealOf = (digest: Digest, content: Buffer): Buffer =>
  Buffer.from(digest('unsubscribe-seal', content.toString('latin1')), 'base64url').subarray(0, sealLength);

/** As many digests of 32 bytes as the content is long, one after the other. */
const masked = (digest: Digest, seal: Buffer, content: Buffer): Buffer => {
  const mask = Buffer.concat(
    Array.from({ length: Math.ceil(content.length / 32) }, (_, block) =>
      Buffer.from(digest('unsubscribe-mask', `${block}/${seal.toString('base64url')}`), 'base64url'),
    ),
  );
  return Buffer.from(content.map((byte, index) => byte ^ (mask[index] ?? 0)));
};
