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

  it('offer Pro Santé Connect with the sandbox, and in production only to whoever is registered with it', () => {
    expect(readEnv({ SANDBOX_PORT: '4003' }, '/').psc).toEqual({
      issuer: 'http://127.0.0.1:4003/auth/realms/esante-wallet',
      clientId: 'relais-officine',
      clientSecret: 'sandbox-secret',
    });
    expect(readEnv(ofProduction, '/').psc).toBeUndefined();
    const registered = { ...ofProduction, PSC_CLIENT_ID: 'ours', PSC_CLIENT_SECRET: 'our own' };
    expect(readEnv(registered, '/').psc).toMatchObject({
      issuer: 'https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet',
      clientId: 'ours',
    });
  });

  it.each([
    ['PSC_CLIENT_SECRET', { PSC_CLIENT_ID: 'ours' }],
    ['PSC_CLIENT_SECRET', { PSC_CLIENT_ID: 'ours', PSC_CLIENT_SECRET: 'sandbox-secret' }],
    ['PSC_CLIENT_ID', { PSC_CLIENT_ID: 'relais-officine', PSC_CLIENT_SECRET: 'our own' }],
    ['PSC_CLIENT_ID', { PSC_ISSUER: 'https://auth.example/realm' }],
    [
      'PSC_ISSUER',
      { PSC_CLIENT_ID: 'ours', PSC_CLIENT_SECRET: 'our own', PSC_ISSUER: 'http://auth.example' },
    ],
  ])('refuse a production start on account of %s when %j', (name, given) => {
    expect(() => readEnv({ ...ofProduction, ...given }, '/')).toThrow(new RegExp(`^${name} `, 'm'));
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
