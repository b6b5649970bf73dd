import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { alone } from './lock.mjs';
import { inRoot } from './paths.mjs';

describe('two commands started together', () => {
  it('take turns', async () => {
    const name = `test-${randomUUID()}`;
    const seen = [];
    const work = (label) =>
      alone(name, async () => {
        seen.push(`${label} in`);
        await pause(50);
        seen.push(`${label} out`);
      });
    await Promise.all([work('a'), work('b')]);
    expect([seen.slice(0, 2), seen.slice(2)].map((pair) => pair.map((word) => word.slice(2)))).toEqual([
      ['in', 'out'],
      ['in', 'out'],
    ]);
    expect(existsSync(inRoot('var/launcher', `${name}.lock`))).toBe(false);
  });

  it('do not wait for one that was killed', async () => {
    const name = `test-${randomUUID()}`;
    await alone(name, async () => undefined);
    writeFileSync(inRoot('var/launcher', `${name}.lock`), '999999999');
    expect(await alone(name, async () => 'done')).toBe('done');
  });
});
