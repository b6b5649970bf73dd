import { describe, expect, it } from 'vitest';
import { decide } from '../activation/decide.ts';
import { anActivationIn, anAdvisor, circumstances, noon, usualWait } from '../activation/fixtures.ts';
import { activationStatuses } from '../activation/status.ts';
import { caseOutcomes, commandAfterCase } from './case.ts';

const told = { now: noon, reason: 'Vu ensemble au téléphone' };

describe('the outcome of a call', () => {
  it.each(activationStatuses)('never asks the life cycle for what it would refuse, from %s', (status) => {
    for (const outcome of caseOutcomes) {
      const activation = anActivationIn[status];
      const command = commandAfterCase(outcome, activation, told);
      if (command === undefined) continue;
      const decided = decide(activation, command, circumstances({ actor: anAdvisor, waitLength: usualWait }));
      expect(decided, `${outcome} from ${status}`).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['activated', 'blocked', { type: 'confirm-active', reason: told.reason }],
    ['coordinates-updated', 'blocked', { type: 'declare-coordinate-update', at: noon }],
    ['card-chosen', 'to-retry', { type: 'choose-card-only' }],
    ['refuses', 'blocked', { type: 'exclude', reason: 'refuses' }],
    ['left-practice', 'to-start', { type: 'exclude', reason: 'left-practice' }],
  ] as const)('%s moves somebody who is %s', (outcome, status, command) => {
    expect(commandAfterCase(outcome, anActivationIn[status], told)).toEqual(command);
  });

  it('puts somebody blocked back on their route, and leaves the others where they are', () => {
    expect(commandAfterCase('procedure-resumed', anActivationIn.blocked, told)).toMatchObject({
      type: 'correct-status',
      to: { status: 'under-way' },
    });
    expect(commandAfterCase('procedure-resumed', anActivationIn.active, told)).toBeUndefined();
  });

  it.each(['sent-to-desk', 'unreachable', 'no-longer-needed'] as const)('%s moves nothing', (outcome) => {
    expect(commandAfterCase(outcome, anActivationIn.blocked, told)).toBeUndefined();
  });
});
