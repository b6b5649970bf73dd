import { caseOriginWords, caseOutcomeWords } from '@relais/content/case-words';
import { symptomWords } from '@relais/content/symptom-words';
import type { StaffRole } from '@relais/domain/activation/actor';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { CaseListed, CasePage } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { personName } from '../../lib/person-name.ts';
import { type CallShown, callShown } from './call-shown.ts';
import { type CaseQuery, caseAddress } from './case-query.ts';
import { type DueTold, dueWords } from './due-words.ts';
import { mayWorkOnCases } from './who-works-on-cases.ts';

export type CaseRowShown = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly place: string;
  readonly due: DueTold | undefined;
  /** When and how it ended. */
  readonly ended: { readonly when: string; readonly outcome: string } | undefined;
  readonly trouble: string;
  readonly tried: string;
  readonly call: CallShown;
  readonly takenBy: string | undefined;
  readonly mayTake: boolean;
};

export type QueueShown = {
  readonly summary: string;
  readonly views: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
  }[];
  readonly list:
    | { readonly kind: 'empty' }
    | { readonly kind: 'none-of-mine' }
    | { readonly kind: 'none-closed' }
    | { readonly kind: 'page-beyond-end'; readonly lastHref: string }
    | {
        readonly kind: 'list';
        readonly caption: string;
        /** Names the column of when a call is due, or of how it ended. */
        readonly dueHead: string;
        readonly rows: readonly CaseRowShown[];
      };
  readonly page: number;
  readonly pages: number;
  readonly query: CaseQuery;
};

/** The queue of calls as one member of staff sees it. */
export const presentQueue = (page: CasePage, query: CaseQuery, role: StaffRole | undefined): QueueShown => ({
  summary: summaryOf(page, query),
  views: [
    { state: 'open', mine: false, label: 'À rappeler' },
    { state: 'open', mine: true, label: 'Prises par moi' },
    { state: 'closed', mine: false, label: 'Terminées' },
  ].map(({ label, ...view }) => {
    const asked = { ...view, page: 1 } as CaseQuery;
    return {
      href: caseAddress(asked),
      label,
      current: query.state === asked.state && query.mine === asked.mine,
    };
  }),
  list: listOf(page, query, role),
  page: page.page,
  pages: page.pages,
  query,
});

const summaryOf = ({ total, late }: CasePage, { state }: CaseQuery): string => {
  if (state === 'closed') return counted(total, 'demande terminée', 'demandes terminées');
  const lateness = late === 0 ? 'aucune en retard' : `${figure(late)} en retard`;
  return total === 0 ? 'Aucune demande' : `${counted(total, 'demande', 'demandes')}, ${lateness}`;
};

const listOf = (
  { rows, total, pages, now }: CasePage,
  query: CaseQuery,
  role: StaffRole | undefined,
): QueueShown['list'] => {
  if (total === 0) {
    if (query.state === 'closed') return { kind: 'none-closed' };
    return { kind: query.mine ? 'none-of-mine' : 'empty' };
  }
  if (rows.length === 0) {
    return { kind: 'page-beyond-end', lastHref: caseAddress({ ...query, page: pages }) };
  }
  return {
    kind: 'list',
    ...(query.state === 'closed'
      ? { caption: 'Demandes d’aide terminées', dueHead: 'Issue' }
      : { caption: 'Demandes d’aide, la plus proche échéance d’abord', dueHead: 'Échéance' }),
    rows: rows.map((row) => rowOf(row, { now, zone: row.zone }, mayWorkOnCases(role))),
  };
};

const rowOf = (row: CaseListed, from: Viewpoint, mayWork: boolean): CaseRowShown => {
  const { id, officine, closed, number, takenBy, tried } = row;
  return {
    id,
    href: `/demandes/${encodeURIComponent(id)}`,
    name: personName({ ...row, civility: null }),
    place: [displayOfficineName(officine.name), officine.department && `(${officine.department})`]
      .filter(Boolean)
      .join(' '),
    due: closed === null ? dueWords(row.dueAt, from) : undefined,
    ended: closed === null ? undefined : endedOf(closed, from),
    trouble: troubleWords(row),
    tried: tried.length === 0 ? 'Aucun essai' : counted(tried.length, 'essai', 'essais'),
    call: callShown(number),
    takenBy: takenBy?.name,
    mayTake: mayWork && takenBy === null && closed === null,
  };
};

const endedOf = ({ at, outcome }: NonNullable<CaseListed['closed']>, from: Viewpoint) => ({
  when: absoluteMoment(at, from),
  outcome: caseOutcomeWords[outcome],
});

/** What the person sees going wrong, or why the case exists when nobody knows. */
export const troubleWords = ({ symptom, origin }: Pick<CaseListed, 'symptom' | 'origin'>): string => {
  const words = symptom === null ? caseOriginWords[origin] : symptomWords[symptom];
  return words.charAt(0).toUpperCase() + words.slice(1);
};
