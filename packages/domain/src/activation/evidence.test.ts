import { describe, expect, it } from 'vitest';
import { days, later } from '../kernel/instant.ts';
import { disagreement, type Evidence, latestEvidence, strongestEvidence, withClaim } from './evidence.ts';
import { noon, someEvidence } from './fixtures.ts';

const day = (count: number) => later(noon, days(count));
const told = (...claims: readonly Evidence[]) => claims.reduce<readonly Evidence[]>(withClaim, []);

describe('the strongest evidence', () => {
  it('is ordered declared, imported, confirmed, proven', () => {
    const declared = someEvidence('e-cps-active', 'declared', day(4));
    const imported = someEvidence('e-cps-active', 'imported', day(3));
    const confirmed = someEvidence('e-cps-active', 'confirmed', day(2));
    const proven = someEvidence('e-cps-active', 'proven', day(1));
    expect(strongestEvidence(told(declared), 'e-cps-active')).toBe(declared);
    expect(strongestEvidence(told(declared, imported), 'e-cps-active')).toBe(imported);
    expect(strongestEvidence(told(declared, confirmed, imported), 'e-cps-active')).toBe(confirmed);
    expect(strongestEvidence(told(declared, confirmed, proven, imported), 'e-cps-active')).toBe(proven);
  });

  it('does not outlive a contradiction: the proof of a lost phone proves nothing about the new one', () => {
    const evidence = told(
      someEvidence('e-cps-active', 'proven', day(1)),
      someEvidence('e-cps-not-active', 'declared', day(2), { explainedBy: 'lost-phone' }),
    );
    expect(strongestEvidence(evidence, 'e-cps-active')).toBeUndefined();
    const renewed = withClaim(evidence, someEvidence('e-cps-active', 'declared', day(3)));
    expect(strongestEvidence(renewed, 'e-cps-active')).toMatchObject({ grade: 'declared', at: day(3) });
  });

  it('says nothing of the card when it is about the e-CPS', () => {
    const evidence = told(someEvidence('card-works', 'proven', day(1)));
    expect(strongestEvidence(evidence, 'e-cps-active')).toBeUndefined();
    expect(latestEvidence(evidence, 'card-does-not-work')).toMatchObject({ about: 'card-works' });
  });
});

describe('evidence that accumulates', () => {
  it('keeps the last claim of each kind and grade, whatever the order in which they are heard', () => {
    const first = someEvidence('e-cps-active', 'proven', day(1));
    const last = someEvidence('e-cps-active', 'proven', day(9));
    expect(told(first, last)).toEqual([last]);
    expect(told(last, first)).toEqual([last]);
  });

  it('is read in the order of the instants claimed: an old file heard today comes first', () => {
    const declared = someEvidence('e-cps-not-active', 'declared', day(5));
    const imported = someEvidence('e-cps-active', 'imported', day(1));
    expect(told(declared, imported)).toEqual([imported, declared]);
  });
});

describe('a disagreement', () => {
  it('is a last word weaker than what it contradicts, with both dates', () => {
    const earlier = someEvidence('e-cps-active', 'imported', day(1));
    const later = someEvidence('e-cps-not-active', 'declared', day(5));
    expect(disagreement(told(earlier, later))).toEqual({ earlier, later });
  });

  it('is not settled by saying it again', () => {
    const proven = someEvidence('e-cps-active', 'proven', day(1));
    const confirmed = someEvidence('e-cps-not-active', 'confirmed', day(2));
    const declared = someEvidence('e-cps-not-active', 'declared', day(3));
    expect(disagreement(told(proven, confirmed, declared))).toEqual({ earlier: proven, later: confirmed });
  });

  it('is settled by a claim at least as strong', () => {
    const blocked = someEvidence('e-cps-not-active', 'declared', day(1));
    expect(disagreement(told(blocked, someEvidence('e-cps-active', 'declared', day(2))))).toBeUndefined();
    expect(disagreement(told(blocked, someEvidence('e-cps-active', 'proven', day(2))))).toBeUndefined();
  });

  it('is no disagreement when something happened in between', () => {
    const proven = someEvidence('e-cps-active', 'proven', day(1));
    const lost = someEvidence('e-cps-not-active', 'declared', day(2), { explainedBy: 'lost-phone' });
    const stillNot = someEvidence('e-cps-not-active', 'declared', day(3));
    expect(disagreement(told(proven, lost))).toBeUndefined();
    expect(disagreement(told(proven, lost, stillNot))).toBeUndefined();
  });

  it('can be about the card', () => {
    const works = someEvidence('card-works', 'proven', day(1));
    const fails = someEvidence('card-does-not-work', 'declared', day(2));
    expect(disagreement(told(works, fails))).toEqual({ earlier: works, later: fails });
  });

  it('is never found between claims that say the same', () => {
    expect(disagreement([])).toBeUndefined();
    expect(
      disagreement(
        told(
          someEvidence('e-cps-active', 'proven', day(1)),
          someEvidence('e-cps-active', 'declared', day(2)),
        ),
      ),
    ).toBeUndefined();
  });
});
