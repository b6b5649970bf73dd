import { createHash } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, HttpStatus, Inject, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FOUNDATIONS, type Foundations } from '../foundations.module.ts';
import { twilioVerdict } from '../gateways/twilio-refusals.ts';
import { isSignedByTwilio } from '../gateways/twilio-signature.ts';
import { recordReceipt } from '../outbox/record-receipt.ts';
import { messageEngines } from '../sending/message-engines.ts';
import { readStatus } from './twilio-status.ts';

/** Where Twilio says what became of a message. Nothing unsigned is read, and nothing signed is believed twice. */
@Controller('webhooks/twilio')
export class TwilioStatusController {
  constructor(@Inject(FOUNDATIONS) private readonly foundations: Foundations) {}

  @Post('status')
  @HttpCode(HttpStatus.NO_CONTENT)
  async status(
    @Headers('x-twilio-signature') signature: unknown,
    @Query() query: Record<string, unknown>,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { env, log } = this.foundations;
    const status = readStatus(query, body);
    if (status === undefined) {
      log.warn('alarm: callback-malformed');
      reply.status(HttpStatus.BAD_REQUEST);
      return;
    }
    const address = new URL(env.statusCallback);
    for (const [name, value] of status.query) address.searchParams.set(name, value);
    if (
      !isSignedByTwilio({
        authToken: env.twilio.authToken,
        address: address.href,
        fields: status.fields,
        signature,
      })
    ) {
      // Many of these and receipts are lost: the token or the public address may not be Twilio’s.
      log.warn('alarm: callback-unsigned');
      reply.status(HttpStatus.FORBIDDEN);
      return;
    }
    const record = recordReceipt({
      ...this.foundations,
      hooks: messageEngines(this.foundations).hooks,
      verdictOf: (code) => twilioVerdict(Number(code)),
      alarm: ({ kind, messageId }) => log.warn(`alarm: ${kind}`, { messageId }),
    });
    await record({ ...status.receipt, id: createHash('sha256').update(status.signedContent).digest('hex') });
  }
}
