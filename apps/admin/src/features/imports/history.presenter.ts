import { frenchMoment } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { ImportStatus } from '@relais/domain/roster/import-job';
import type { ImportSummary } from '../../lib/answers.ts';
import { counted } from '../../lib/figures.ts';
import { importKindWords } from './import-words.ts';

export type HistoryShown =
  | { readonly kind: 'empty' }
  | { readonly kind: 'list'; readonly rows: readonly HistoryRow[] };

export type HistoryRow = {
  readonly id: string;
  readonly href: string;
  readonly fileName: string;
  readonly what: string;
  readonly mode: string;
  readonly startedBy: string;
  readonly when: string;
  readonly status: ImportStatus;
  readonly problems: string;
};

/** The imports, the latest first, those of the operator's command too. */
export const presentHistory = (imports: readonly ImportSummary[], now: Instant): HistoryShown =>
  imports.length === 0
    ? { kind: 'empty' }
    : {
        kind: 'list',
        rows: imports.map((each) => ({
          id: each.id,
          href: `/imports/${each.id}`,
          fileName: each.fileName,
          what: importKindWords[each.kind].label,
          mode: each.dryRun ? 'Essai à blanc' : 'Import',
          startedBy: each.startedBy ?? 'Commande',
          when: frenchMoment(each.createdAt, { now, zone: 'Europe/Paris' }),
          status: each.status,
          problems: each.problemCount === 0 ? 'aucun' : counted(each.problemCount, 'problème', 'problèmes'),
        })),
      };
