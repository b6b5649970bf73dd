import { statusWords } from '@relais/content/status-words';
import { type Readiness, readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { departmentOfCode, findDepartment } from '@relais/domain/identity/department';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { Instant } from '@relais/domain/kernel/instant';
import type { OfficinePage, OfficineRow } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';
import { readinessWords } from '../../lib/readiness-words.ts';
import { shortDate } from '../../lib/short-date.ts';
import { type WorklistOrder, type WorklistQuery, worklistAddress } from '../../lib/worklist-address.ts';

type Choice = { readonly value: string; readonly label: string };

export type WorklistShown = {
  readonly query: WorklistQuery;
  readonly departments: readonly Choice[];
  readonly statuses: readonly Choice[];
  /** « 40 officines ». */
  readonly result: string;
  /** The same list without filters, when there are some. */
  readonly clearHref?: string;
  readonly views: readonly {
    readonly label: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly list:
    | { readonly kind: 'empty' }
    | { readonly kind: 'no-match' }
    | { readonly kind: 'page-beyond-end'; readonly lastHref: string }
    | {
        readonly kind: 'list';
        readonly caption: string;
        readonly rows: readonly RowShown[];
        readonly page: number;
        readonly pages: number;
        readonly sorts: Readonly<Record<WorklistOrder, { readonly href: string; readonly now: boolean }>>;
      };
};

export type RowShown = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly place: string;
  readonly readiness: Readiness;
  /** « 1/2 », and the same for those who listen. */
  readonly titulaires: Ratio;
  readonly team: Ratio;
  readonly lastNudge: string;
  /** Absent when nothing would help. */
  readonly toDo: string | undefined;
};

export type Ratio = { readonly short: string; readonly spoken: string };

/** One page of officines: none at all, none that match, or a list. */
export const presentWorklist = (page: OfficinePage, query: WorklistQuery, now: Instant): WorklistShown => {
  const isFiltered = worklistAddress({ ...query, order: 'readiness', page: 1 }) !== '/officines';
  const everything = page.byReadiness.able + page.byReadiness.fragile + page.byReadiness.unable;
  const { readiness: _, ...anyReadiness } = { ...query, page: 1 };
  return {
    query,
    departments: page.departments.map((code) => ({
      value: code,
      label: `${code} ${departmentOfCode(code).name}`,
    })),
    statuses: activationStatuses.map((status) => ({ value: status, label: statusWords[status].label })),
    result: counted(page.total, 'officine', 'officines'),
    ...(isFiltered
      ? { clearHref: worklistAddress(query.order === undefined ? {} : { order: query.order }) }
      : {}),
    views: [
      {
        label: 'Toutes',
        count: everything,
        href: worklistAddress(anyReadiness),
        current: query.readiness === undefined,
      },
      ...readinesses.toReversed().map((readiness) => ({
        label: readinessWords[readiness].several,
        count: page.byReadiness[readiness],
        href: worklistAddress({ ...anyReadiness, readiness }),
        current: query.readiness === readiness,
      })),
    ],
    list: listOf(page, query, isFiltered, now),
  };
};

const listOf = (
  { rows, total, page, pages }: OfficinePage,
  query: WorklistQuery,
  isFiltered: boolean,
  now: Instant,
): WorklistShown['list'] => {
  if (total === 0) return { kind: isFiltered ? 'no-match' : 'empty' };
  if (rows.length === 0)
    return { kind: 'page-beyond-end', lastHref: worklistAddress({ ...query, page: pages }) };
  const order = query.order ?? 'readiness';
  const sort = (by: WorklistOrder) => ({
    href: worklistAddress({ ...query, order: by, page: 1 }),
    now: order === by,
  });
  return {
    kind: 'list',
    caption: `Officines, ${orderWords[order]}`,
    rows: rows.map((row) => rowOf(row, now)),
    page,
    pages,
    sorts: { readiness: sort('readiness'), name: sort('name'), commune: sort('commune') },
  };
};

const orderWords: Readonly<Record<WorklistOrder, string>> = {
  readiness: 'celles qui ne peuvent pas opérer d’abord',
  name: 'par nom',
  commune: 'par commune',
};

const rowOf = (row: OfficineRow, now: Instant): RowShown => {
  const zone = findDepartment(row.department ?? '')?.zone ?? 'Europe/Paris';
  return {
    id: row.id,
    href: `/officines/${encodeURIComponent(row.id)}`,
    name: displayOfficineName(row.name),
    place: placeOf(row),
    readiness: row.readiness,
    titulaires: ratio(row.ableTitulaires, row.titulaires, 'titulaires'),
    team: ratio(row.active, row.team, 'personnes'),
    lastNudge: row.lastNudgeAt === null ? 'aucune' : shortDate(row.lastNudgeAt, { now, zone }),
    toDo: toDoFor(row),
  };
};

const placeOf = ({ commune, department }: OfficineRow): string => {
  if (commune === null) return department ?? 'Lieu inconnu';
  return department === null ? commune : `${commune} (${department})`;
};

const ratio = (part: number, whole: number, of: string): Ratio => ({
  short: `${figure(part)}/${figure(whole)}`,
  spoken: `${figure(part)} sur ${figure(whole)} ${of}`,
});

/** The one thing that would help this officine most. */
const toDoFor = ({ titulaires, ableTitulaires, team }: OfficineRow): string | undefined => {
  if (team === 0) return 'Vérifier l’équipe';
  if (titulaires === 0) return 'Trouver le titulaire';
  if (ableTitulaires === 0) return titulaires === 1 ? 'Aider le titulaire' : 'Aider un titulaire';
  if (ableTitulaires === titulaires) return undefined;
  return titulaires === 2 ? 'Aider le second titulaire' : 'Aider les autres titulaires';
};
