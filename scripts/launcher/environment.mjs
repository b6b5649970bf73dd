import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from './paths.mjs';

const isWritableFolder = (folder) => {
  try {
    // Not recursive: below /proc that would try for ever.
    if (!existsSync(folder)) mkdirSync(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The caller's environment made fit for our tools: a home they can write to, no telemetry, no inherited npm noise. */
export const productEnvironment = (caller) => {
  const environment = {
    ...caller,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
  // npm hands its own settings down; a silent log level would hide the reason when a nested npm fails.
  for (const name of Object.keys(environment)) {
    if (/^npm_(config_loglevel|config_omit|config_production|lifecycle_|package_|command$)/i.test(name))
      delete environment[name];
  }
  // `npm --prefix HERE run …` makes npm take HERE for the place of its global settings, and lose a mirror or a certificate named there.
  for (const name of ['npm_config_prefix', 'npm_config_globalconfig']) {
    if (environment[name]?.startsWith(root)) delete environment[name];
  }
  if (!environment.HOME || !isWritableFolder(environment.HOME)) environment.HOME = inRoot('var/home');
  mkdirSync(environment.HOME, { recursive: true });
  const cache = environment.npm_config_cache;
  if (cache && !isWritableFolder(cache)) environment.npm_config_cache = join(environment.HOME, '.npm');
  return environment;
};

/** For installing, building and checking: NODE_ENV set by an operator must not drop development tools. */
export const withoutNodeEnv = ({ NODE_ENV: _, ...environment }) => environment;
