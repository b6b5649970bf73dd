import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const demoAccounts = ({ RELAIS_ROOT, RELAIS_DEMO }) => {
  if (RELAIS_DEMO === '0') return undefined;
  try {
    return JSON.parse(readFileSync(join(RELAIS_ROOT, 'var/demo-accounts.json'), 'utf8'));
  } catch {
    return undefined;
  }
};

const addresses = (env) => [
  `    Portal          http://localhost:${env.PORTAL_PORT}   pharmacists: where am I, what do I do now`,
  `    Admin console   http://localhost:${env.ADMIN_PORT}   staff: officines, pharmacists, imports`,
  `    Sandbox         http://localhost:${env.SANDBOX_PORT}   the phone and the mailbox: every message lands here`,
  `    API             http://localhost:${env.API_PORT}   /health/ready, /trpc`,
];

const staffLines = ({ staff = [] }) =>
  staff.map(({ email, password, role }) => `    ${email.padEnd(26)} ${password.padEnd(24)} ${role}`);

const pharmacistLines = ({ pharmacists = [] }) =>
  pharmacists.slice(0, 5).map(({ rpps, name, life = '' }) => `    RPPS ${rpps}   ${name.padEnd(26)} ${life}`);

const withDemo = (accounts) => [
  '',
  '  Accounts of the admin console',
  ...staffLines(accounts),
  '',
  '  Pharmacists of the portal (everyone is fictional; more in var/demo-accounts.json)',
  ...pharmacistLines(accounts),
  '',
  '  Try first',
  '    1. Portal: sign in with an RPPS above; the code arrives on the sandbox’s phone.',
  '    2. Admin console: sign in, open Officines, follow one pharmacist’s timeline.',
  '    3. Sandbox: read the messages the product has sent.',
];

const withoutDemo = [
  '',
  '  No fictional data. First account and first roster:',
  '    npm run relais -- user add --email you@example.org --name "Your name" --role admin',
  '    npm run relais -- import annuaire FILE --departments 75,92',
];

/** The one screen printed when everything answers. */
export const welcome = (env) => {
  const accounts = demoAccounts(env);
  return [
    '',
    '  Relais Officine is running.',
    '',
    ...addresses(env),
    ...(accounts ? withDemo(accounts) : withoutDemo),
    '',
    '  Ctrl-C stops everything. Logs are in var/log.',
    '',
  ].join('\n');
};
