import { describe, expect, it } from 'vitest';
import { days, hours, later } from '../../kernel/instant.ts';
import { hasTriedAfterWait, statusAt, statusSince } from '../activation.ts';
import { accepted, after, refused } from '../deciding.fixtures.ts';
import * as the from '../fixtures.ts';

const { noon, usualWait, aCommand } = the;

const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);

describe('the procedure', () => {
  it('keeps its progress through a symptom and the remedy that works', () => {
    const underWay = the.anActivationUnderWay({ completedSteps: ['download-the-app'] });
    const unblocked = after(underWay, [
      { type: 'report-symptom', symptom: 'app-outdated' },
      { type: 'try-remedy', remedy: 'update-the-app', worked: true },
    ]);
    expect(unblocked).toMatchObject({ status: 'under-way', completedSteps: ['download-the-app'] });
  });

  it('remembers the remedies that did not work, each once, until the symptom changes', () => {
    const tried = { type: 'try-remedy', remedy: 'restart', worked: false } as const;
    const twice = after(the.anActivationBlocked(), [tried, tried]);
    expect(twice).toMatchObject({ status: 'blocked', triedRemedies: ['restart'] });
    expect(after(twice, [{ type: 'report-symptom', symptom: 'no-email-received' }])).toMatchObject({
      triedRemedies: ['restart'],
    });
    expect(after(twice, [{ type: 'report-symptom', symptom: 'other' }])).toMatchObject({ triedRemedies: [] });
  });

  it('starts again from the first step on another route', () => {
    const underWay = the.anActivationUnderWay({ completedSteps: ['download-the-app'] });
    expect(after(underWay, [aCommand['switch-route']])).toMatchObject({
      route: 'with-card',
      completedSteps: [],
    });
    expect(refused(underWay, { type: 'switch-route', route: 'without-card' })).toEqual({
      code: 'route-unchanged',
      route: 'without-card',
    });
  });

  it('completes a step once', () => {
    const underWay = the.anActivationUnderWay({ completedSteps: ['download-the-app'] });
    expect(refused(underWay, aCommand['complete-step'])).toEqual({
      code: 'step-already-completed',
      step: 'download-the-app',
    });
  });

  it('hears in a symptom what it says of the e-CPS and of the card', () => {
    const claimsAfter = (symptom: 'card-not-read' | 'service-side-rights' | 'no-sms-received') =>
      after(the.anActivationUnderWay(), [{ type: 'report-symptom', symptom }]).evidence.map(
        ({ about }) => about,
      );
    expect(claimsAfter('no-sms-received')).toEqual(['e-cps-not-active']);
    expect(claimsAfter('card-not-read')).toEqual(['e-cps-not-active', 'card-does-not-work']);
    expect(claimsAfter('service-side-rights')).toEqual([]);
  });
});

describe('a wait that was declared', () => {
  const declaredAfter = (ago: number) =>
    ({ type: 'declare-coordinate-update', at: later(noon, -ago) }) as const;

  it('becomes "to retry" by the clock alone, at its very end', () => {
    const activation = the.anActivationWaiting({ since: noon });
    const end = later(noon, usualWait);
    expect(statusAt(activation, later(end, -1))).toBe('waiting');
    expect(statusAt(activation, end)).toBe('to-retry');
    expect(statusSince(activation, end)).toBe(end);
  });

  it('counts from the update, not from when we were told', () => {
    const { activation, events } = accepted(the.anActivationUnderWay(), declaredAfter(hours(40)));
    const wait = { declaredAt: later(noon, -hours(40)), endsAt: later(noon, hours(8)) };
    expect(activation).toMatchObject({ status: 'waiting', wait });
    expect(events).toMatchObject([{ type: 'coordinate-update-declared', wait }]);
  });

  it('is over at once when the update is older than the wait', () => {
    const activation = after(the.anActivationBlocked(), [declaredAfter(days(3))]);
    expect(statusAt(activation, noon)).toBe('to-retry');
    expect(statusSince(activation, noon)).toBe(noon);
  });

  it('starts again when the coordinates are updated again', () => {
    const waiting = after(the.anActivationUnderWay(), [declaredAfter(hours(40)), declaredAfter(0)]);
    expect(waiting).toMatchObject({ wait: { declaredAt: noon, endsAt: later(noon, usualWait) } });
  });
});

describe('the retry after the wait', () => {
  it('calls for help when it fails at once', () => {
    const { activation, events } = accepted(the.anActivationToRetry(), aCommand['report-symptom']);
    expect(typesOf(events)).toEqual(['symptom-reported', 'retry-failed']);
    expect(activation).toMatchObject({ status: 'blocked', route: 'without-card' });
    expect(hasTriedAfterWait(activation)).toBe(true);
  });

  it.each([
    ['was begun again', []],
    ['got further', [aCommand['complete-step']]],
    ['went on by the other route', [aCommand['switch-route']]],
  ])('calls for help when it fails after it %s', (_, commands) => {
    const retrying = after(the.anActivationToRetry(), [aCommand.begin, ...commands]);
    const { events } = accepted(retrying, aCommand['report-symptom']);
    expect(typesOf(events)).toEqual(['symptom-reported', 'retry-failed']);
  });

  it.each([
    ['fails again', []],
    ['is tried by the other route', [aCommand['switch-route']]],
    ['seems to be cured', [{ ...aCommand['try-remedy'], worked: true }]],
  ])('does not call for help twice when it %s', (_, commands) => {
    const failed = after(the.anActivationToRetry(), [aCommand['report-symptom'], ...commands]);
    const { events } = accepted(failed, aCommand['report-symptom']);
    expect(typesOf(events)).toEqual(['symptom-reported']);
  });

  it('is remembered as failed while the person says more about it', () => {
    const failed = after(the.anActivationToRetry(), [
      aCommand['report-symptom'],
      aCommand['report-symptom'],
      aCommand['try-remedy'],
    ]);
    expect(failed).toMatchObject({ status: 'blocked', afterWait: expect.anything() });
  });

  it('is not what a first failure is', () => {
    const { activation, events } = accepted(the.anActivationUnderWay(), aCommand['report-symptom']);
    expect(typesOf(events)).toEqual(['symptom-reported']);
    expect(hasTriedAfterWait(activation)).toBe(false);
  });
});
