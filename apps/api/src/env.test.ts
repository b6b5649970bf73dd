import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const ofProduction = {
  NODE_ENV: 'production',
  RELAIS_SECRET: 'a secret of our own, long enough to be one',
  RELAIS_PUBLIC_URL: 'https://relais.example',
  RELAIS_ADMIN_URL: 'https://console.relais.example/',
  RELAIS_CALLBACK_URL: 'https://relais.example',
  RELAIS_SMTP_URL: 'smtps://user:pass@mail.relais.example',
  TWILIO_ACCOUNT_SID: 'AC11111111111111111111111111111111',
  TWILIO_AUTH_TOKEN: 'a real token',
};

describe('the settings', () => {
  it('need nothing for a demonstration', () => {
    expect(readEnv({}, '/home')).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3002,
      root: '/home',
      databaseUrl: 'file:var/relais.db',
      portalOrigin: 'http://localhost:3000',
      adminOrigin: 'http://localhost:3001',
      smtpUrl: 'smtp://127.0.0.1:3025',
      demo: true,
      twilio: { baseUrl: 'http://127.0.0.1:3003' },
    });
  });

  it('follow the ports chosen, and take an empty variable for one not set', () => {
    const env = readEnv(
      { PORTAL_PORT: '4000', SANDBOX_SMTP_PORT: '4025', RELAIS_DEMO: '0', API_PORT: '' },
      '/',
    );
    expect(env).toMatchObject({
      portalOrigin: 'http://localhost:4000',
      smtpUrl: 'smtp://127.0.0.1:4025',
      demo: false,
      port: 3002,
    });
  });

  it('name the variable that makes no sense', () => {
    expect(() => readEnv({ API_PORT: 'eighty' }, '/')).toThrow(/^API_PORT: /);
    expect(() => readEnv({ RELAIS_PUBLIC_URL: 'ftp://relais.example' }, '/')).toThrow(/^RELAIS_PUBLIC_URL: /);
  });

  it('are accepted in production when each secret is our own', () => {
    expect(readEnv(ofProduction, '/')).toMatchObject({
      production: true,
      adminOrigin: 'https://console.relais.example',
      twilio: { baseUrl: 'https://api.twilio.com' },
    });
  });

  it.each([
    ['RELAIS_SECRET', undefined],
    ['RELAIS_SECRET', 'relais-development-secret-known-to-everyone'],
    ['TWILIO_ACCOUNT_SID', undefined],
    ['TWILIO_AUTH_TOKEN', undefined],
    ['RELAIS_SMTP_URL', undefined],
    ['RELAIS_CALLBACK_URL', undefined],
    ['RELAIS_PUBLIC_URL', 'http://relais.example'],
    ['RELAIS_ADMIN_URL', undefined],
  ])('are refused in production when %s is %s', (name, value) => {
    expect(() => readEnv({ ...ofProduction, [name]: value }, '/')).toThrow(new RegExp(`^${name} `));
  });

  it('name every variable to set in production at once', () => {
    expect(() => readEnv({ RELAIS_ENV: 'production' }, '/')).toThrow(/RELAIS_SECRET .*TWILIO_AUTH_TOKEN /s);
  });
});
