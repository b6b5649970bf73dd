import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, later } from '../kernel/instant.ts';
import { type Activation, type ActivationState, statusAt, statusSince } from './activation.ts';
import { actingAs } from './actor.ts';
import { type Decision, decide } from './decide.ts';
import { evidenceGrades, strongestEvidence } from './evidence.ts';
import { usualWait } from './fixtures.ts';
import { commandsFrom } from './lifecycle.ts';
import { lives, type Step } from './lives.fixtures.ts';
import { canSignIn } from './sign-in.ts';
import { activationStatuses, type StoredStatus } from './status.ts';

const inEveryLife = (check: (step: Step, decision: Decision) => void) =>
  fc.assert(
    fc.property(lives, (life) => {
      for (const step of life) if (step.decided.ok) check(step, step.decided.value);
    }),
    { numRuns: 1_000 },
  );

const fieldsOf: Record<StoredStatus, readonly string[]> = {
  'to-start': [],
  'under-way': ['route', 'completedSteps'],
  blocked: ['route', 'completedSteps', 'symptom', 'triedRemedies'],
  waiting: ['wait'],
  active: [],
  'to-renew': ['reason'],
  'card-only': [],
  'out-of-scope': ['reason', 'before'],
};

const expectLegal = (state: ActivationState, alsoThere: readonly string[]) => {
  const optional = ['under-way', 'blocked'].includes(state.status) ? ['afterWait'] : [];
  const expected = ['status', ...fieldsOf[state.status], ...alsoThere];
  expect(Object.keys(state)).toEqual(expect.arrayContaining(expected));
  expect([...expected, ...optional]).toEqual(expect.arrayContaining(Object.keys(state)));
  if (state.status === 'out-of-scope') expectLegal(state.before, []);
};

const strength = (activation: Activation): number | undefined => {
  const grade = strongestEvidence(activation.evidence, 'e-cps-active')?.grade;
  return grade && evidenceGrades.indexOf(grade);
};

describe('in any life of an activation', () => {
  it('every state is legal, has what its status needs and nothing else', () => {
    inEveryLife((_, { activation }) => expectLegal(activation, ['rpps', 'version', 'since', 'evidence']));
  });

  it('every state survives being written down and read back', () => {
    inEveryLife((_, { activation, events }) => {
      expect(JSON.parse(JSON.stringify({ activation, events }))).toStrictEqual({ activation, events });
    });
  });

  it('the version grows by one with each decision, and the person stays the same', () => {
    inEveryLife(({ before }, { activation }) => {
      expect(activation.version).toBe(before.version + 1);
      expect(activation.rpps).toBe(before.rpps);
    });
  });

  it('a decision leaves what it was given untouched, and taken again is the same', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { before, command, actor, now, decided } of life) {
          const again = decide(before, command, { now, actor, waitLength: usualWait });
          expect(again).toStrictEqual(decided);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a wait lasts 48 elapsed hours from an update that is not to come', () => {
    inEveryLife(({ now }, { activation }) => {
      if (activation.status !== 'waiting') return;
      const { declaredAt, endsAt } = activation.wait;
      expect(endsAt - declaredAt).toBe(hours(48));
      expect(declaredAt).toBeLessThanOrEqual(now);
      expect(statusAt(activation, later(endsAt, -1))).toBe('waiting');
      expect(statusAt(activation, endsAt)).toBe('to-retry');
    });
  });

  it('the status was entered neither in the future nor before the previous one', () => {
    inEveryLife(({ before, now }, { activation }) => {
      expect(activation.since).toBeGreaterThanOrEqual(before.since);
      expect(activation.since).toBeLessThanOrEqual(statusSince(activation, now));
      expect(statusSince(activation, now)).toBeLessThanOrEqual(now);
    });
  });

  it('whoever is active has evidence of it, and can sign in', () => {
    inEveryLife((_, { activation }) => {
      if (activation.status === 'active') expect(strength(activation)).toBeDefined();
      if (activation.status === 'active' || activation.status === 'card-only') {
        expect(canSignIn(activation)).toBe(true);
      }
    });
  });

  it('evidence is never replaced by weaker evidence of the same: a proof is only contradicted', () => {
    inEveryLife(({ before }, { activation }) => {
      const kept = strength(activation);
      if (kept !== undefined) expect(kept).toBeGreaterThanOrEqual(strength(before) ?? 0);
    });
  });

  it('each grade of evidence has its own witness: what a person says is never proven', () => {
    const witnesses = {
      declared: ['pharmacist', 'staff'],
      imported: ['roster-import'],
      confirmed: ['staff'],
      proven: ['identity-provider'],
    };
    inEveryLife((_, { activation }) => {
      for (const { grade, by } of activation.evidence) expect(witnesses[grade]).toContain(by.kind);
    });
  });

  it('evidence stays in order and small, however long the life', () => {
    inEveryLife((_, { activation: { evidence } }) => {
      expect(evidence.map(({ at }) => at)).toEqual(evidence.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(evidence.length).toBeLessThanOrEqual(20);
    });
  });

  it('a refusal for the status offers only what would be allowed', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { before, actor, now, decided } of life) {
          if (decided.ok || decided.refusal.code !== 'not-allowed-from-status') continue;
          const status = statusAt(before, now);
          expect(decided.refusal).toMatchObject({ status, allowed: commandsFrom(status, actingAs(actor)) });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('help is called for at most once per wait', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const calls = life.flatMap(({ decided }) =>
          decided.ok ? decided.value.events.filter(({ type }) => type === 'retry-failed') : [],
        );
        const updates = life.flatMap(({ decided }) =>
          decided.ok && decided.value.activation.status === 'waiting' ? decided.value.events : [],
        );
        expect(calls.length).toBeLessThanOrEqual(updates.length);
      }),
    );
  });
});

describe('the lives tried', () => {
  it('go through every status', () => {
    const seen = new Set(
      fc
        .sample(lives, { numRuns: 500, seed: 1 })
        .flatMap((life) => life.map(({ before, now }) => statusAt(before, now))),
    );
    expect([...seen].toSorted()).toEqual([...activationStatuses].toSorted());
  });
});
