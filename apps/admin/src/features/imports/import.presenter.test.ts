import { instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { ImportDetails, ImportProblems } from '../../lib/answers.ts';
import { presentHistory } from './history.presenter.ts';
import { presentImport } from './import.presenter.ts';

const now = instantFromIso('2026-11-22T10:00:00+01:00');

const done: ImportDetails = {
  id: '01a20242-6fc6-79f5-ad7d-664e6c9e428f',
  kind: 'annuaire',
  fileName: 'annuaire.txt',
  departments: [],
  dryRun: true,
  startedBy: 'Léa Thym',
  status: 'done',
  createdAt: later(now, -minutes(5)),
  endedAt: now,
  progress: { step: 'comparing', bytesRead: 100, bytesTotal: 100, rowsRead: 115 },
  problemCount: 0,
  report: { added: 3, changed: 1, unchanged: 102, left: 0, rejected: { 'rpps-shape': 2 }, rows: 115 },
  canBeApplied: true,
  canBeCancelled: false,
};

const noProblem: ImportProblems = { problems: [], kept: 0, total: 0 };
const shown = (over: Partial<ImportDetails>, problems = noProblem) =>
  presentImport({ ...done, ...over }, problems, { page: 1, now });

describe('an import', () => {
  it('under way tells its step, how far it is and that it can be cancelled', () => {
    const progress = {
      step: 'reading' as const,
      bytesRead: 40_000_000,
      bytesTotal: 800_000_000,
      rowsRead: 100_000,
    };
    const { stage } = shown({ status: 'running', progress, canBeCancelled: true });
    expect(stage).toMatchObject({ kind: 'under-way', percent: 5, canBeCancelled: true });
  });

  it('tried says what would change, and that a file brings nothing new', () => {
    const { stage } = shown({});
    if (stage.kind !== 'tried') throw new Error('A dry run was expected.');
    expect(stage.report.changes[0]).toMatchObject({ added: '3', changed: '1', unchanged: '102', left: '0' });
    expect(stage.report.facts).toContainEqual({ term: 'Lignes écartées', value: '2' });
    expect(stage.report.isUnchanged).toBe(false);
    const again = shown({ report: { unchanged: 106 } }).stage;
    expect(again.kind === 'tried' && again.report.isUnchanged).toBe(true);
  });

  it.each(['refused', 'failed', 'cancelled'] as const)('%s says why', (status) => {
    expect(shown({ status, explanation: 'Le fichier est vide.' }).stage).toMatchObject({
      kind: 'stopped',
      explanation: 'Le fichier est vide.',
    });
  });

  it('says so when more problems exist than the screen holds', () => {
    expect(shown({}).problems).toBeUndefined();
    expect(shown({}, { problems: [], kept: 1_000, total: 4_000 }).problems).toMatchObject({
      pages: 20,
      cut: expect.stringMatching(/premiers/),
    });
  });
});

describe('the history of imports', () => {
  it('tells nothing yet from a list, and the command from a colleague', () => {
    expect(presentHistory([], now)).toEqual({ kind: 'empty' });
    const { startedBy, ...byCommand } = done;
    const history = presentHistory([byCommand], now);
    expect(history).toMatchObject({
      rows: [{ startedBy: 'Commande', mode: 'Essai à blanc', problems: 'aucun' }],
    });
  });
});
