import { describe, expect, it } from 'vitest';
import { days, later } from '../../kernel/instant.ts';
import type { Correction } from '../command.ts';
import { accepted } from '../deciding.fixtures.ts';
import { disagreement } from '../evidence.ts';
import * as the from '../fixtures.ts';

const { noon, usualWait } = the;
const byAnAdvisor = { actor: the.anAdvisor };

const corrected = (activation: Parameters<typeof accepted>[0], to: Correction) =>
  accepted(activation, { type: 'correct-status', to, reason: 'Checked' }, byAnAdvisor);

describe('putting someone out of scope', () => {
  it('is a pause: reinstated, they stand exactly where they stood', () => {
    const blocked = the.anActivationBlocked({ triedRemedies: ['restart'] });
    const excluded = accepted(blocked, the.aCommand.exclude, byAnAdvisor).activation;
    const { activation } = accepted(excluded, the.aCommand.reinstate, byAnAdvisor);
    expect(activation).toEqual({ ...blocked, version: 3, since: noon });
  });
});

describe('correcting a status', () => {
  it('to waiting makes the wait', () => {
    const { activation } = corrected(the.anActivation(), { status: 'waiting', updatedAt: noon });
    expect(activation).toMatchObject({ wait: { declaredAt: noon, endsAt: later(noon, usualWait) } });
  });

  it('tells the status that results, which the clock may already have changed', () => {
    const updatedAt = later(noon, -days(5));
    expect(corrected(the.anActivation(), { status: 'waiting', updatedAt }).events).toMatchObject([
      { type: 'status-corrected', from: 'to-start', to: 'to-retry', reason: 'Checked' },
    ]);
  });

  it('to blocked starts with no remedy tried', () => {
    const to = { status: 'blocked', route: 'with-card', symptom: 'card-not-read' } as const;
    expect(corrected(the.anActiveActivation(), to).activation).toMatchObject({
      ...to,
      triedRemedies: [],
      completedSteps: [],
    });
  });

  it.each([
    ['active', 'to-start', 'e-cps-not-active'],
    ['card-only', 'to-start', 'card-does-not-work'],
    ['blocked', 'active', 'e-cps-active'],
    ['blocked', 'card-only', 'card-works'],
  ] as const)('from %s to %s confirms: %s', (from, status, about) => {
    const { evidence } = corrected(the.anActivationIn[from], { status }).activation;
    expect(evidence.at(-1)).toMatchObject({ about, grade: 'confirmed', by: { kind: 'staff' } });
  });

  it('says nothing of an e-CPS that was not said to be active', () => {
    expect(corrected(the.anActivationBlocked(), { status: 'to-start' }).activation.evidence).toEqual([]);
  });

  it('shows the disagreement with a proof, unless it tells what changed', () => {
    const proven = the.anActiveActivation('proven');
    const denied = corrected(proven, { status: 'to-start' }).activation;
    expect(disagreement(denied.evidence)).toMatchObject({
      earlier: { grade: 'proven' },
      later: { grade: 'confirmed' },
    });
    const lost = corrected(proven, { status: 'to-renew', reason: 'new-phone' }).activation;
    expect(disagreement(lost.evidence)).toBeUndefined();
  });
});
