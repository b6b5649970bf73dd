import { minutes } from '@relais/domain/kernel/instant';
import { referenceFromBytes } from '@relais/domain/nudge/reference';
import type { Digest, Ids } from '../../foundations.ts';
import { writeMessage } from '../../messages/message-text.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { intend } from '../../outbox/outbox.ts';
import type { AnnounceCode } from './announce-codes.ts';

type Needs = {
  readonly ids: Ids;
  readonly digest: Digest;
  readonly env: { readonly portalOrigin: string };
};

/** Puts the code in the outbox, on the lane whose messages die with the code. */
export const sendCode = ({ ids, digest, env }: Needs): AnnounceCode => {
  const templateFor = templatesInForce();
  return async (sql, { requestId, rpps, channel, recipient, code, now, expiresAt }) => {
    const dedupeKey = `sign-in-code/${requestId}`;
    const reference = referenceFromBytes(Buffer.from(digest('message-reference', dedupeKey), 'base64url'));
    const inForce = await templateFor(sql, `sign-in-code-${channel}`);
    if (!inForce) throw new Error(`There is no template for a sign-in code by ${channel}.`);
    const written = writeMessage(inForce.template, {
      code,
      validite: `${Math.ceil((expiresAt - now) / minutes(1))} minutes`,
      ref: reference,
      'lien-verifier': `${env.portalOrigin}/verifier?ref=${reference}`,
    });
    if (!written.ok)
      throw new Error(`The template ${inForce.template.slug} cannot be filled: ${written.refusal.code}.`);
    const intent = {
      ...written.value,
      dedupeKey,
      reference,
      rpps,
      lane: 'sign-in' as const,
      channel,
      recipient,
      template: inForce.template.slug,
      templateVersion: inForce.version,
      notBefore: now,
      expiresAt,
    };
    await intend(sql, intent, { id: ids.next(), now });
  };
};
