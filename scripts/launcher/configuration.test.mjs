import { describe, expect, it } from 'vitest';
import { chosenDoors, productSettings } from './configuration.mjs';
import { root } from './paths.mjs';

const portsOf = (environment) => chosenDoors(environment).map(({ port }) => port);

describe('the five doors', () => {
  it('have their usual ports, an empty variable counting as absent', () => {
    expect(portsOf({ ADMIN_PORT: '' })).toEqual([3000, 3001, 3002, 3003, 3025]);
  });

  it('move with their variables', () => {
    expect(portsOf({ PORTAL_PORT: '8080', SANDBOX_SMTP_PORT: '2525' })).toEqual([
      8080, 3001, 3002, 3003, 2525,
    ]);
  });

  it.each(['0', '65536', '-1', '30.5', 'http'])('refuse %s as a port, naming variable and door', (given) => {
    expect(() => chosenDoors({ API_PORT: given })).toThrow(
      `API_PORT=${given} is not a port for the API: give a whole number from 1 to 65535.`,
    );
  });

  it('refuse to share a port', () => {
    expect(() => chosenDoors({ PORTAL_PORT: '3001' })).toThrow(/PORTAL_PORT and ADMIN_PORT are both 3001/);
  });
});

describe('what the processes are told', () => {
  it('paths start at the repository, and the sandbox’s mail log can be looked at', () => {
    const settings = productSettings({ HOME: '/home/someone' });
    expect(settings).toMatchObject({ HOME: '/home/someone', RELAIS_ROOT: root, API_PORT: '3002' });
    expect(settings.RELAIS_MAIL_LOG).toBe(settings.SANDBOX_MAIL_LOG);
  });

  it('a real mail server is not looked up in the sandbox’s log', () => {
    expect(productSettings({ RELAIS_SMTP_URL: 'smtps://mail.example' })).not.toHaveProperty(
      'RELAIS_MAIL_LOG',
    );
  });

  it('what the operator chose wins', () => {
    expect(productSettings({ RELAIS_ROOT: '/srv/relais', SANDBOX_LEDGER: '/tmp/ledger' })).toMatchObject({
      RELAIS_ROOT: '/srv/relais',
      SANDBOX_LEDGER: '/tmp/ledger',
      SANDBOX_MAIL_LOG: '/srv/relais/var/sandbox/mail.log',
    });
  });
});
