import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { twilioSignature } from './signature.ts';

const url = 'https://relais.example/hooks/twilio/status';
const fields = {
  To: '+33612345678',
  MessageStatus: 'delivered',
  From: 'RELAIS',
  MessageSid: 'SM00000000000000000000000000000001',
};

describe('the signature of a callback', () => {
  it('is the one of the known example', () => {
    expect(twilioSignature('12345', url, fields)).toBe('1GJLCRQ8XQuelNWPRjHY0mqg4bM=');
  });

  it("is accepted by Twilio's own check, and only over what was signed", () => {
    const signature = twilioSignature('12345', url, fields);
    expect(twilio.validateRequest('12345', signature, url, fields)).toBe(true);
    expect(twilio.validateRequest('12345', signature, url, { ...fields, MessageStatus: 'failed' })).toBe(
      false,
    );
    expect(twilio.validateRequest('54321', signature, url, fields)).toBe(false);
  });
});
