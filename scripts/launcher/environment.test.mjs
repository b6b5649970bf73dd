import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { productEnvironment, withoutNodeEnv } from './environment.mjs';
import { inRoot, root } from './paths.mjs';

const folders = [];
const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-launcher-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the environment of our tools', () => {
  it('sends no telemetry', () => {
    expect(productEnvironment({ HOME: aFolder() })).toMatchObject({
      NEXT_TELEMETRY_DISABLED: '1',
      TURBO_TELEMETRY_DISABLED: '1',
    });
  });

  it('forgets what npm says of itself, but keeps a mirror and a proxy', () => {
    const environment = productEnvironment({
      HOME: aFolder(),
      npm_config_loglevel: 'silent',
      npm_config_omit: 'dev',
      npm_lifecycle_event: 'start',
      npm_config_registry: 'https://mirror.example/',
    });
    expect(Object.keys(environment).filter((name) => name.startsWith('npm_'))).toEqual([
      'npm_config_registry',
    ]);
  });

  it('finds npm’s global settings again when started by npm --prefix', () => {
    const environment = productEnvironment({
      HOME: aFolder(),
      npm_config_prefix: root,
      npm_config_globalconfig: inRoot('etc/npmrc'),
    });
    expect(Object.keys(environment).filter((name) => name.startsWith('npm_'))).toEqual([]);
  });

  it.each([undefined, '', '/proc/nobody-can-write-here'])(
    'gives a home of its own when HOME is %s',
    (HOME) => {
      expect(productEnvironment({ HOME }).HOME).toBe(inRoot('var/home'));
    },
  );

  it('keeps a home and a cache that can be written to, and replaces a cache that cannot', () => {
    const home = aFolder();
    const cache = aFolder();
    expect(productEnvironment({ HOME: home, npm_config_cache: cache })).toMatchObject({
      HOME: home,
      npm_config_cache: cache,
    });
    expect(productEnvironment({ HOME: home, npm_config_cache: '/proc/cache' }).npm_config_cache).toBe(
      join(home, '.npm'),
    );
  });

  it('hides NODE_ENV from installing, building and checking', () => {
    expect(withoutNodeEnv({ NODE_ENV: 'production', PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });
});
