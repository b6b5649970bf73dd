import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env.ts';

describe('the environment of the sandbox', () => {
  it('has the usual ports and the demo credentials by default, an empty variable counting as absent', () => {
    expect(readEnvironment({ SANDBOX_PORT: '' })).toEqual({
      SANDBOX_PORT: 3003,
      SANDBOX_SMTP_PORT: 3025,
      TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
      TWILIO_AUTH_TOKEN: 'sandbox-token',
    });
  });

  it('names the variable that is wrong', () => {
    expect(() => readEnvironment({ SANDBOX_PORT: '99999' })).toThrow(/^SANDBOX_PORT: /);
    expect(() => readEnvironment({ TWILIO_ACCOUNT_SID: 'AC1' })).toThrow(/^TWILIO_ACCOUNT_SID: /);
  });
});
