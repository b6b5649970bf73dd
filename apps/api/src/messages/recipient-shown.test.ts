import { expect, it } from 'vitest';
import { recipientFor } from './recipient-shown.ts';

it.each([
  ['sms', '+33639980112', '06 •• •• •• 12'],
  ['sms', '+262692980112', '+262 •• •• •• 12'],
  ['email', 'claire.martin@pharmacie.example.org', 'c•••@•••.org'],
  ['email', 'claire@localhost', 'c•••@•••'],
  ['email', '', ''],
] as const)('a reader sees of a %s address, %j, no more than %j', (channel, address, shown) => {
  expect(recipientFor('reader', channel, address)).toBe(shown);
  for (const role of ['advisor', 'editor', 'admin'] as const) {
    expect(recipientFor(role, channel, address)).toBe(address);
  }
});
