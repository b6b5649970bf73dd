import { describe, expect, it } from 'vitest';
import { statusAt } from './activation.ts';
import { actingAs } from './actor.ts';
import { decide } from './decide.ts';
import { aCommand, anActivationIn, circumstances, everyActor, noon } from './fixtures.ts';
import { commandTypes, lifecycle } from './lifecycle.ts';
import { activationStatuses } from './status.ts';

/**
 * The life cycle a second time, from the product's table and drawn the other way round: per status, what may be
 * asked and by whom. p: pharmacist, s: advisor or admin, i: roster import, c: Pro Santé Connect.
 */
const allowed: Record<string, Record<string, string>> = {
  'to-start': { begin: 'ps', 'choose-card-only': 'ps' },
  'under-way': {
    'complete-step': 'ps',
    'switch-route': 'ps',
    'report-symptom': 'ps',
    'declare-coordinate-update': 'ps',
    'choose-card-only': 'ps',
  },
  blocked: {
    'switch-route': 'ps',
    'report-symptom': 'ps',
    'try-remedy': 'ps',
    'declare-coordinate-update': 'ps',
    'choose-card-only': 'ps',
  },
  waiting: { 'declare-coordinate-update': 'ps', 'choose-card-only': 'ps' },
  'to-retry': { begin: 'ps', 'report-symptom': 'ps', 'choose-card-only': 'ps' },
  active: { 'declare-lost': 'ps' },
  'to-renew': { begin: 'ps', 'choose-card-only': 'ps' },
  'card-only': { begin: 'ps' },
  'out-of-scope': { reinstate: 's' },
};

const fromOutside: Record<string, string> = {
  'declare-active': 'p',
  'confirm-active': 's',
  'import-active': 'i',
  'prove-active': 'c',
  'prove-card': 'c',
  exclude: 's',
  'correct-status': 's',
};

const letters = {
  pharmacist: 'p',
  advisor: 's',
  admin: 's',
  reader: '-',
  editor: '-',
  'roster-import': 'i',
  'identity-provider': 'c',
};

const whoIsExpected = (status: string, command: string): string => {
  const isHeard = status !== 'out-of-scope' && !(status === 'active' && command === 'declare-active');
  return allowed[status]?.[command] ?? (isHeard ? fromOutside[command] : undefined) ?? '';
};

const matrix = activationStatuses.flatMap((status) =>
  commandTypes.flatMap((command) =>
    everyActor.map((actor) => ({ status, command, actor, as: actingAs(actor) })),
  ),
);

describe('the life cycle', () => {
  it('is decided for every status, command and actor', () => {
    expect(matrix).toHaveLength(9 * 16 * 7);
  });

  it.each(matrix)('$status: $command by $as', ({ status, command, actor, as }) => {
    const decided = decide(anActivationIn[status], aCommand[command], circumstances({ actor }));
    expect(decided.ok).toBe(whoIsExpected(status, command).includes(letters[as]));
    if (decided.ok) {
      const { activation, events } = decided.value;
      const targets: readonly string[] = lifecycle[command].to;
      const stays = targets.includes('unchanged') && activation.status === anActivationIn[status].status;
      expect(targets).toContain(stays ? 'unchanged' : activation.status);
      expect(activation.version).toBe(2);
      expect(events.length).toBeGreaterThan(0);
    } else {
      expect(decided.refusal.code).toMatch(/^not-allowed-/);
    }
  });

  it('has a way out of every status', () => {
    for (const status of activationStatuses) {
      const leads = matrix
        .filter((cell) => cell.status === status)
        .map(({ command, actor }) =>
          decide(anActivationIn[status], aCommand[command], circumstances({ actor })),
        )
        .flatMap((decided) => (decided.ok ? [statusAt(decided.value.activation, noon)] : []));
      expect(leads.some((reached) => reached !== status)).toBe(true);
    }
  });

  it('lets nobody write "to-retry": only the clock tells it', () => {
    const targets: readonly string[] = Object.values(lifecycle).flatMap(({ to }) => [...to]);
    expect(targets).not.toContain('to-retry');
  });
});
