import { describe, expect, it } from 'vitest';
import { days, later } from '../kernel/instant.ts';
import { accepted, refused } from './deciding.fixtures.ts';
import * as the from './fixtures.ts';

const { noon } = the;

describe('a decision', () => {
  it('dates and signs what happened', () => {
    expect(accepted(the.anActivation(), { type: 'begin', route: 'with-card' }).events).toEqual([
      { type: 'route-begun', route: 'with-card', at: noon, by: { kind: 'pharmacist', rpps: the.someRpps } },
    ]);
  });

  it('remembers since when the status holds, and not since the last command', () => {
    const since = later(noon, -days(2));
    const underWay = the.anActivationUnderWay({ since });
    expect(accepted(underWay, the.aCommand['complete-step']).activation.since).toBe(since);
    expect(accepted(underWay, the.aCommand['report-symptom']).activation.since).toBe(noon);
  });

  it('is refused when somebody acted since the screen was drawn', () => {
    const activation = the.anActivation({ version: 4 });
    expect(refused(activation, the.aCommand.begin, { expectedVersion: 3 })).toEqual({
      code: 'stale-version',
      expected: 3,
      found: 4,
    });
    expect(accepted(activation, the.aCommand.begin, { expectedVersion: 4 }).activation.version).toBe(5);
  });

  it('tells what can be done instead', () => {
    expect(refused(the.anActivationWaiting(), the.aCommand.begin)).toEqual({
      code: 'not-allowed-from-status',
      command: 'begin',
      status: 'waiting',
      allowed: ['declare-coordinate-update', 'choose-card-only', 'declare-active'],
    });
  });

  it('is not taken by a pharmacist for another one', () => {
    expect(refused(the.anActivation(), the.aCommand.begin, { actor: the.anotherPharmacist })).toEqual({
      code: 'not-allowed-for-actor',
      command: 'begin',
      actor: 'pharmacist',
      allowed: ['pharmacist', 'advisor', 'admin'],
    });
  });

  it.each([
    { type: 'confirm-active', reason: '  ' },
    { type: 'correct-status', to: { status: 'active' }, reason: '' },
    { type: 'reinstate', reason: '\n' },
  ] as const)('needs a reason to $type', (command) => {
    const activation = command.type === 'reinstate' ? the.anActivationOutOfScope() : the.anActivation();
    expect(refused(activation, command, { actor: the.anAdvisor })).toEqual({
      code: 'reason-required',
      command: command.type,
    });
  });
});
