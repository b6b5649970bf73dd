import { expect, it } from 'vitest';
import { isUnreachable, unreachable } from './network.mjs';

it.each([
  'npm error network request to http://registry.invalid/node failed, reason: getaddrinfo ENOTFOUND registry.invalid',
  '[WARN] GET https://registry.example/a/-/a-1.tgz error (error sending request: client error (Connect): tcp connect error: Connection refused)',
  'npm error code EAI_AGAIN',
])('a registry nobody can reach is recognised: %s', (log) => {
  expect(isUnreachable(log)).toBe(true);
  expect(unreachable(log)).toMatch(
    /^The package registry( \(https?:\/\/[a-z.]+\))? cannot be reached \(.+\): check the network/,
  );
});

it('another failure is not blamed on the network', () => {
  expect(isUnreachable('ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"')).toBe(false);
});
