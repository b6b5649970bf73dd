import { describe, expect, it } from 'vitest';
import { days, hours, later } from '../kernel/instant.ts';
import { statusAt, statusSince } from './activation.ts';
import type { ActivationCommand } from './command.ts';
import { decide } from './decide.ts';
import * as the from './fixtures.ts';

const { noon, usualWait } = the;

const accepted = (decided: ReturnType<typeof decide>) => {
  if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`);
  return decided.value;
};

const refused = (decided: ReturnType<typeof decide>) => {
  if (decided.ok) throw new Error('accepted');
  return decided.refusal;
};

const deciding = (activation: Parameters<typeof decide>[0], command: ActivationCommand, over = {}) =>
  decide(activation, command, the.circumstances(over));

describe('a decision', () => {
  it('dates and signs what happened', () => {
    const { events } = accepted(deciding(the.anActivation(), { type: 'begin', route: 'with-card' }));
    expect(events).toEqual([
      { type: 'route-begun', route: 'with-card', at: noon, by: { kind: 'pharmacist', rpps: the.someRpps } },
    ]);
  });

  it('remembers since when the status holds, and not since the last command', () => {
    const since = later(noon, -days(2));
    const underWay = the.anActivationUnderWay({ since });
    expect(accepted(deciding(underWay, the.aCommand['complete-step'])).activation.since).toBe(since);
    expect(accepted(deciding(underWay, the.aCommand['report-symptom'])).activation.since).toBe(noon);
  });

  it('is refused when somebody acted since the screen was drawn', () => {
    const activation = the.anActivation({ version: 4 });
    expect(refused(deciding(activation, the.aCommand.begin, { expectedVersion: 3 }))).toEqual({
      code: 'stale-version',
      expected: 3,
      found: 4,
    });
    expect(deciding(activation, the.aCommand.begin, { expectedVersion: 4 }).ok).toBe(true);
  });

  it('tells what can be done instead', () => {
    expect(refused(deciding(the.anActivationWaiting(), the.aCommand.begin))).toEqual({
      code: 'not-allowed-from-status',
      command: 'begin',
      status: 'waiting',
      allowed: ['declare-coordinate-update', 'choose-card-only', 'declare-active'],
    });
  });

  it('is not taken by a pharmacist for another one', () => {
    expect(
      refused(deciding(the.anActivation(), the.aCommand.begin, { actor: the.anotherPharmacist })),
    ).toMatchObject({ code: 'not-allowed-for-actor', actor: 'pharmacist' });
  });

  it.each([
    { type: 'confirm-active', reason: '  ' },
    { type: 'correct-status', to: { status: 'active' }, reason: '' },
    { type: 'reinstate', reason: '\n' },
  ] as const)('needs a reason to $type', (command) => {
    const activation = command.type === 'reinstate' ? the.anActivationOutOfScope() : the.anActivation();
    expect(refused(deciding(activation, command, { actor: the.anAdvisor }))).toEqual({
      code: 'reason-required',
      command: command.type,
    });
  });
});

describe('the procedure', () => {
  it('keeps its progress through a symptom and the remedy that works', () => {
    const underWay = the.anActivationUnderWay({ completedSteps: ['download-the-app'] });
    const blocked = accepted(
      deciding(underWay, { type: 'report-symptom', symptom: 'app-outdated' }),
    ).activation;
    const { activation } = accepted(
      deciding(blocked, { type: 'try-remedy', remedy: 'update-the-app', worked: true }),
    );
    expect(activation).toMatchObject({ status: 'under-way', completedSteps: ['download-the-app'] });
  });

  it('remembers the remedies that did not work, each once, until the symptom changes', () => {
    const tried = { type: 'try-remedy', remedy: 'restart', worked: false } as const;
    const once = accepted(deciding(the.anActivationBlocked(), tried)).activation;
    const twice = accepted(deciding(once, tried)).activation;
    expect(twice).toMatchObject({ status: 'blocked', triedRemedies: ['restart'] });
    const other = accepted(deciding(twice, { type: 'report-symptom', symptom: 'other' })).activation;
    expect(other).toMatchObject({ symptom: 'other', triedRemedies: [] });
  });

  it('starts again from the first step on another route', () => {
    const underWay = the.anActivationUnderWay({ completedSteps: ['download-the-app'] });
    expect(accepted(deciding(underWay, the.aCommand['switch-route'])).activation).toMatchObject({
      route: 'with-card',
      completedSteps: [],
    });
    expect(refused(deciding(underWay, { type: 'switch-route', route: 'without-card' })).code).toBe(
      'route-unchanged',
    );
  });

  it('completes a step once', () => {
    const underWay = the.anActivationUnderWay({ completedSteps: ['download-the-app'] });
    expect(refused(deciding(underWay, the.aCommand['complete-step']))).toEqual({
      code: 'step-already-completed',
      step: 'download-the-app',
    });
  });
});

describe('the wait', () => {
  it('becomes "to retry" by the clock alone, at its very end', () => {
    const activation = the.anActivationWaiting({ since: noon });
    const end = later(noon, usualWait);
    expect(statusAt(activation, later(end, -1))).toBe('waiting');
    expect(statusAt(activation, end)).toBe('to-retry');
    expect(statusSince(activation, end)).toBe(end);
  });

  it('counts from the update, not from when we were told', () => {
    const at = later(noon, -hours(40));
    const declared = { type: 'declare-coordinate-update', at } as const;
    const { activation, events } = accepted(deciding(the.anActivationUnderWay(), declared));
    const wait = { declaredAt: at, endsAt: later(noon, hours(8)) };
    expect(activation).toMatchObject({ status: 'waiting', wait });
    expect(events).toMatchObject([{ type: 'coordinate-update-declared', wait }]);
  });

  it('is over at once when the update is older than the wait', () => {
    const declared = { type: 'declare-coordinate-update', at: later(noon, -days(3)) } as const;
    const { activation } = accepted(deciding(the.anActivationBlocked(), declared));
    expect(statusAt(activation, noon)).toBe('to-retry');
    expect(statusSince(activation, noon)).toBe(noon);
  });

  it('calls for help when the retry fails, whichever way it is told, and only once', () => {
    const retrying = the.anActivationToRetry();
    const atOnce = accepted(deciding(retrying, the.aCommand['report-symptom']));
    expect(atOnce.events.map(({ type }) => type)).toEqual(['symptom-reported', 'retry-failed']);

    const begun = accepted(deciding(retrying, the.aCommand.begin)).activation;
    const onTheWay = accepted(deciding(begun, the.aCommand['report-symptom']));
    expect(onTheWay.events.map(({ type }) => type)).toEqual(['symptom-reported', 'retry-failed']);

    const again = accepted(deciding(onTheWay.activation, the.aCommand['report-symptom']));
    expect(again.events.map(({ type }) => type)).toEqual(['symptom-reported']);
  });

  it('does not call for help at a first failure', () => {
    const { events } = accepted(deciding(the.anActivationUnderWay(), the.aCommand['report-symptom']));
    expect(events.map(({ type }) => type)).toEqual(['symptom-reported']);
  });
});

describe('news of an active e-CPS', () => {
  const importedOn = (asOf: typeof noon) =>
    [{ type: 'import-active', asOf } as const, { actor: the.aRosterImport }] as const;

  it('from a file older than what the person told since is kept, and moves nobody', () => {
    const waiting = the.anActivationWaiting({ since: later(noon, -hours(3)) });
    const { activation, events } = accepted(deciding(waiting, ...importedOn(later(noon, -days(7)))));
    expect(activation).toMatchObject({ status: 'waiting', evidence: [{ grade: 'imported' }] });
    expect(events).toMatchObject([{ type: 'imported-active', statusKept: true }]);
  });

  it('from a file is believed of someone who has just entered the roster, and of a newer file', () => {
    const old = deciding(the.anActivation(), ...importedOn(later(noon, -days(7))));
    expect(accepted(old).activation.status).toBe('active');
    const recent = deciding(the.anActivationBlocked(), ...importedOn(later(noon, -1)));
    expect(accepted(recent).activation.status).toBe('active');
  });

  it('does not undo a correction made after the file, even one back to the start', () => {
    const correction = { type: 'correct-status', to: { status: 'to-start' }, reason: 'Not active' } as const;
    const corrected = accepted(
      deciding(the.anActiveActivation(), correction, { actor: the.anAdvisor }),
    ).activation;
    const old = deciding(corrected, ...importedOn(later(noon, -1)));
    expect(accepted(old).activation.status).toBe('to-start');
  });

  it('is refused when the file says nothing new, or comes from tomorrow', () => {
    const known = accepted(deciding(the.anActivation(), ...importedOn(noon))).activation;
    expect(refused(deciding(known, ...importedOn(noon))).code).toBe('import-already-known');
    const tomorrow = later(noon, days(1));
    expect(refused(deciding(the.anActivation(), ...importedOn(tomorrow))).code).toBe('import-in-the-future');
  });
});

describe('staff', () => {
  const byAnAdvisor = { actor: the.anAdvisor };

  it('put someone out of scope and back exactly where they stood', () => {
    const blocked = the.anActivationBlocked({ triedRemedies: ['restart'] });
    const excluded = accepted(deciding(blocked, the.aCommand.exclude, byAnAdvisor)).activation;
    const { activation } = accepted(deciding(excluded, the.aCommand.reinstate, byAnAdvisor));
    expect(activation).toEqual({ ...blocked, version: 3, since: noon });
  });

  it('correct a status with all that the new one needs', () => {
    const correct = (to: Extract<ActivationCommand, { type: 'correct-status' }>['to']) =>
      accepted(
        deciding(the.anActiveActivation(), { type: 'correct-status', to, reason: 'Checked' }, byAnAdvisor),
      );
    expect(correct({ status: 'waiting', updatedAt: noon }).activation).toMatchObject({
      status: 'waiting',
      wait: { declaredAt: noon, endsAt: later(noon, usualWait) },
    });
    expect(correct({ status: 'waiting', updatedAt: later(noon, -days(5)) }).events).toMatchObject([
      { type: 'status-corrected', from: 'active', to: 'to-retry', reason: 'Checked' },
    ]);
    expect(
      correct({ status: 'blocked', route: 'with-card', symptom: 'card-not-read' }).activation,
    ).toMatchObject({
      status: 'blocked',
      triedRemedies: [],
      completedSteps: [],
    });
  });
});
