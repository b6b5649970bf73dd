import { describe, expect, it } from 'vitest';
import { days, hours, later } from '../../kernel/instant.ts';
import { accepted, after, refused } from '../deciding.fixtures.ts';
import { strongestEvidence } from '../evidence.ts';
import * as the from '../fixtures.ts';

const { noon, aCommand } = the;
const byAFile = { actor: the.aRosterImport };
const importedAsOf = (asOf: typeof noon) => ({ type: 'import-active', asOf }) as const;

describe('an old proof', () => {
  it('does not make a declaration look proven after a loss', () => {
    const declaredAgain = after(the.anActiveActivation('proven'), [
      aCommand['declare-lost'],
      aCommand.begin,
      aCommand['declare-active'],
    ]);
    expect(strongestEvidence(declaredAgain.evidence, 'e-cps-active')?.grade).toBe('declared');
  });

  it('is not weakened by staff who confirm it', () => {
    const { activation } = accepted(the.anActiveActivation('proven'), aCommand['confirm-active'], {
      actor: the.anAdvisor,
    });
    expect(strongestEvidence(activation.evidence, 'e-cps-active')?.grade).toBe('proven');
  });
});

describe('what an advisor relays', () => {
  it('is only declared: the grade comes from the command, not from the actor', () => {
    const { activation } = accepted(the.anActiveActivation(), aCommand['declare-lost'], {
      actor: the.anAdvisor,
    });
    expect(activation.evidence.at(-1)).toEqual({
      about: 'e-cps-not-active',
      grade: 'declared',
      explainedBy: 'lost-phone',
      at: noon,
      by: { kind: 'staff', id: 'advisor-1' },
    });
  });
});

describe('a file that says the e-CPS is active', () => {
  it('moves nobody when it is older than what the person told since, but is kept', () => {
    const waiting = the.anActivationWaiting({ since: later(noon, -hours(3)) });
    const { activation, events } = accepted(waiting, importedAsOf(later(noon, -days(7))), byAFile);
    expect(activation).toMatchObject({ status: 'waiting', evidence: [{ grade: 'imported' }] });
    expect(events).toMatchObject([{ type: 'imported-active', statusKept: true }]);
  });

  it('is believed of someone who has just entered the roster', () => {
    const { activation } = accepted(the.anActivation(), importedAsOf(later(noon, -days(7))), byAFile);
    expect(activation.status).toBe('active');
  });

  it('is believed when it is newer than the difficulty', () => {
    const { activation } = accepted(the.anActivationBlocked(), importedAsOf(later(noon, -1)), byAFile);
    expect(activation.status).toBe('active');
  });

  it('does not undo a correction made after it, even one back to the start', () => {
    const corrected = accepted(the.anActiveActivation(), aCommand['correct-status'], {
      actor: the.anAdvisor,
    }).activation;
    const { activation } = accepted(corrected, importedAsOf(later(noon, -1)), byAFile);
    expect(activation.status).toBe('to-start');
  });

  it('is refused when it says nothing new', () => {
    const known = accepted(the.anActivation(), importedAsOf(noon), byAFile).activation;
    expect(refused(known, importedAsOf(noon), byAFile)).toEqual({ code: 'import-already-known', asOf: noon });
  });

  it('is refused when it comes from tomorrow', () => {
    const asOf = later(noon, days(1));
    expect(refused(the.anActivation(), importedAsOf(asOf), byAFile)).toEqual({
      code: 'import-in-the-future',
      asOf,
      now: noon,
    });
  });
});
