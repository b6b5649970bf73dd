import { join } from 'node:path';
import { root } from './paths.mjs';
import { Stop } from './stop.mjs';

/** The five doors, with the variable that moves each. */
export const doors = [
  { name: 'portal', variable: 'PORTAL_PORT', port: 3000 },
  { name: 'admin console', variable: 'ADMIN_PORT', port: 3001 },
  { name: 'API', variable: 'API_PORT', port: 3002 },
  { name: 'sandbox', variable: 'SANDBOX_PORT', port: 3003 },
  { name: 'sandbox’s mail server', variable: 'SANDBOX_SMTP_PORT', port: 3025 },
];

const portOf = ({ name, variable, port }, environment) => {
  const given = environment[variable];
  if (given === undefined || given === '') return port;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new Stop(
      `${variable}=${given} is not a port for the ${name}: give a whole number from 1 to 65535.`,
    );
  }
  return number;
};

/** Reads the five ports; refuses two doors on one port. */
export const chosenDoors = (environment) => {
  const chosen = doors.map((door) => ({ ...door, port: portOf(door, environment) }));
  for (const door of chosen) {
    const twin = chosen.find((other) => other !== door && other.port === door.port);
    if (twin)
      throw new Stop(
        `${door.variable} and ${twin.variable} are both ${door.port}: the ${door.name} and the ${twin.name} need a port each.`,
      );
  }
  return chosen;
};

/** Relative paths start at the repository, whatever folder the command is typed in. */
export const productRoot = (environment) => environment.RELAIS_ROOT || root;

/** What every process of the product is told besides what the operator chose: the ports, and the sandbox's files. */
export const productSettings = (environment) => {
  const base = productRoot(environment);
  const ports = Object.fromEntries(
    chosenDoors(environment).map(({ variable, port }) => [variable, String(port)]),
  );
  const mailLog = join(base, 'var/sandbox/mail.log');
  return {
    SANDBOX_LEDGER: join(base, 'var/sandbox/ledger.ndjson'),
    SANDBOX_MAIL_LOG: mailLog,
    // Only the sandbox writes this log: a real mail server has its own, or none we can read.
    ...(environment.RELAIS_SMTP_URL ? {} : { RELAIS_MAIL_LOG: mailLog }),
    ...environment,
    ...ports,
    RELAIS_ROOT: base,
  };
};
