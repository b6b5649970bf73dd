import { resolve } from 'node:path';
import { inRoot, root } from './paths.mjs';
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

/** A relative database file is relative to the repository, whatever folder the command is typed in. */
export const withDatabase = (environment) => {
  const url = environment.RELAIS_DATABASE_URL || `file:${inRoot('var/relais.db')}`;
  const file = /^file:(?!\/\/)(.+)$/.exec(url)?.[1];
  return { ...environment, RELAIS_DATABASE_URL: file ? `file:${resolve(root, file)}` : url };
};
