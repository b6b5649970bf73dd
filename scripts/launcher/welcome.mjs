import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const demoAccounts = () => {
  try {
    return JSON.parse(readFileSync(inRoot('var/demo-accounts.json'), 'utf8'));
  } catch {
    return undefined;
  }
};

const lineOf = (account) =>
  `    ${Object.values(account)
    .filter((value) => typeof value === 'string')
    .join('   ')}`;

const accountLines = (accounts) =>
  accounts
    ? [
        '',
        '  Demo accounts (all fictional; also in var/demo-accounts.json)',
        ...Object.entries(accounts).flatMap(([group, list]) =>
          Array.isArray(list) ? [`   ${group}`, ...list.map(lineOf)] : [],
        ),
      ]
    : [];

/** The one screen printed when everything answers. */
export const welcome = (env) => {
  const accounts = env.RELAIS_DEMO === '0' ? undefined : demoAccounts();
  return [
    '',
    '  Relais Officine is running.',
    '',
    `    Portal          http://localhost:${env.PORTAL_PORT}    for pharmacists`,
    `    Admin console   http://localhost:${env.ADMIN_PORT}    for staff`,
    `    Sandbox         http://localhost:${env.SANDBOX_PORT}    the phone and the mailbox: every message sent lands here`,
    `    API             http://localhost:${env.API_PORT}`,
    ...accountLines(accounts),
    '',
    '  Ctrl-C stops everything. Logs are in var/log.',
    '',
  ].join('\n');
};
