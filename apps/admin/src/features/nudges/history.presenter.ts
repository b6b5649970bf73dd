import { heldWords } from '@relais/content/planned-words';
import { skipWords } from '@relais/content/skip-words';
import { departmentOfCode } from '@relais/domain/identity/department';
import { displayName } from '@relais/domain/identity/person-name';
import { channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import type { Family, Weight } from '@relais/ui/family';
import type { Firing, Staff } from '../../lib/answers.ts';
import { channelLabels } from '../../lib/channel-labels.ts';
import { channelWords } from '../../lib/channel-words.ts';
import { counted } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { askedStates, type FiringState, type HistoryQuery, historyAddress } from '../../lib/nudge-address.ts';
import { scopedDepartments } from '../../lib/scoped-departments.ts';
import type { HistoryLoaded } from './loaders.ts';

type Choice = { readonly value: string; readonly label: string };

export type FiringShown = {
  readonly id: string;
  readonly when: string;
  readonly name: string;
  readonly href: string;
  readonly rule: string;
  readonly channel: string;
  readonly state: FiringState;
  /** After the word of the state: why, or until when. */
  readonly because: string | undefined;
};

export type HistoryShown = {
  readonly query: HistoryQuery;
  readonly rules: readonly Choice[];
  readonly states: readonly Choice[];
  readonly reasons: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly departments: readonly Choice[];
  readonly result: string;
  readonly clearHref: string | undefined;
  readonly rows: readonly FiringShown[];
  readonly page: number;
  readonly pages: number;
};

export const stateLooks: Readonly<
  Record<FiringState, { readonly word: string; readonly family: Family; readonly weight: Weight }>
> = {
  sent: { word: 'Envoyée', family: 'done', weight: 'tint' },
  skipped: { word: 'Non envoyée', family: 'idle', weight: 'outline' },
  failed: { word: 'Échec', family: 'stop', weight: 'tint' },
  sending: { word: 'En partance', family: 'run', weight: 'tint' },
  planned: { word: 'Prévue', family: 'wait', weight: 'tint' },
};

/** One page of firings, each *envoyée* or *non envoyée, car…*. */
export const presentHistory = (
  { history, rules }: HistoryLoaded,
  query: HistoryQuery,
  departments: Staff['departments'],
): HistoryShown => {
  const names = new Map(rules.map(({ id, definition }) => [id, definition.name]));
  const { now, rows, total, page, pages } = history;
  return {
    query,
    rules: rules.map(({ id, definition }) => ({ value: id, label: definition.name })),
    states: askedStates.map((state) => ({
      value: state,
      label: state === 'held' ? 'Retenue' : stateLooks[state].word,
    })),
    reasons: skipReasons.map((reason) => ({ value: reason, label: capitalised(skipWords[reason]) })),
    channels: channels.map((value) => ({ value, label: channelLabels[value] })),
    departments: scopedDepartments(departments).map((code) => ({
      value: code,
      label: `${code} ${departmentOfCode(code).name}`,
    })),
    result: counted(total, 'relance', 'relances'),
    clearHref: historyAddress({ ...query, page: 1 }) === historyAddress({}) ? undefined : historyAddress({}),
    rows: rows.map((row) => firingOf(row, names, now)),
    page,
    pages,
  };
};

const firingOf = (row: Firing, names: ReadonlyMap<string, string>, now: Firing['dueAt']): FiringShown => {
  const from = { now, zone: row.zone };
  return {
    id: row.id,
    when: absoluteMoment(row.decidedAt ?? row.wakeAt, from),
    name: displayName({ given: row.givenName, family: row.familyName }),
    href: `/pharmaciens/${row.rpps}`,
    rule: `${names.get(row.rule) ?? row.rule}, v${row.ruleVersion}`,
    channel: row.channel === null ? '–' : channelWords[row.channel],
    state: row.state,
    because: becauseOf(row),
  };
};

const becauseOf = ({ state, reason, heldBecause }: Firing): string | undefined => {
  switch (state) {
    case 'skipped':
      return reason === null ? undefined : `car ${skipWords[reason]}`;
    case 'planned':
      return heldBecause === null || heldBecause === 'not-due'
        ? undefined
        : `retenue, ${heldWords[heldBecause]}`;
    case 'failed':
      return 'aucun canal n’a abouti';
    default:
      return undefined;
  }
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
