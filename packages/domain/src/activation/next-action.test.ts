import { describe, expect, it } from 'vitest';
import { later } from '../kernel/instant.ts';
import { nextDueAt } from './due.ts';
import {
  anActivationBlocked,
  anActivationIn,
  anActivationWaiting,
  aWait,
  noon,
  usualWait,
} from './fixtures.ts';
import { nextActionAt } from './next-action.ts';
import { activationStatuses } from './status.ts';

describe('the next action', () => {
  it.each([
    ['to-start', 'choose-route'],
    ['under-way', 'resume-procedure'],
    ['blocked', 'try-remedy'],
    ['waiting', 'wait'],
    ['to-retry', 'retry'],
    ['active', 'none'],
    ['to-renew', 'renew'],
    ['card-only', 'none'],
    ['out-of-scope', 'none'],
  ] as const)('of someone %s is: %s', (status, action) => {
    expect(nextActionAt(anActivationIn[status], noon)).toMatchObject({ action });
  });

  it('changes from waiting to retrying at the very end of the wait', () => {
    const waiting = anActivationWaiting({ since: noon });
    const end = later(noon, usualWait);
    expect(nextActionAt(waiting, later(end, -1))).toEqual({
      action: 'wait',
      until: end,
      meanwhile: 'with-card',
    });
    expect(nextActionAt(waiting, end)).toEqual({ action: 'retry', route: 'without-card', waitEndedAt: end });
  });

  it('is to expect help once the retry has failed', () => {
    const failed = anActivationBlocked({ afterWait: aWait(), symptom: 'no-sms-received' });
    expect(nextActionAt(failed, noon)).toEqual({ action: 'expect-help', symptom: 'no-sms-received' });
  });
});

describe('the next due instant', () => {
  it('is the end of the wait, and nothing else depends on the clock', () => {
    for (const status of activationStatuses) {
      const activation = anActivationIn[status];
      const expected = activation.status === 'waiting' ? activation.wait.endsAt : undefined;
      expect(nextDueAt(activation)).toBe(expected);
    }
  });
});
