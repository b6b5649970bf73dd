import { statusWords } from '@relais/content/status-words';
import { type Readiness, readinesses } from '@relais/domain/activation/readiness';
import { type ActivationStatus, activationStatuses } from '@relais/domain/activation/status';
import { frenchClock, frenchDay } from '@relais/domain/kernel/french-time';
import { localDay } from '@relais/domain/nudge/local-day';
import type { Overview } from '../../lib/answers.ts';
import { counted, figure, share } from '../../lib/figures.ts';
import { gateWords } from '../../lib/gate-words.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { historyAddress } from '../../lib/nudge-address.ts';
import { readinessWords } from '../../lib/readiness-words.ts';
import { worklistAddress } from '../../lib/worklist-address.ts';

export type FigureShown = {
  readonly figure: string;
  readonly label: string;
  readonly detail: string;
  /** The list behind it, where there is one. */
  readonly href?: string;
};

export type ReadinessShown = {
  readonly readiness: Readiness;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  readonly share: string;
  readonly href: string;
};

export type StatusShown = {
  readonly status: ActivationStatus;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  readonly share: string;
  /** Of the longest bar, between 0 and 1. */
  readonly length: number;
  readonly href: string;
};

/** Whether nudges are leaving, for the whole region: silence is said, never left to be noticed. */
export type NudgingShown = {
  readonly state: 'alive' | 'suspended' | 'late' | 'closed';
  readonly sentence: string;
  /** Trial mode: only the guest list is written to. */
  readonly isTrial: boolean;
};

export type OverviewShown =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'figures';
      readonly asOf: string;
      readonly headline: readonly FigureShown[];
      readonly officines: { readonly total: number; readonly rows: readonly ReadinessShown[] };
      readonly pharmacists: { readonly total: number; readonly rows: readonly StatusShown[] };
      readonly nudges: readonly FigureShown[];
      readonly nudging: NudgingShown;
    };

/** The figures of the departments in scope, each with what it counts. Nothing is counted twice: parts sum to their whole. */
export const presentOverview = (overview: Overview): OverviewShown => {
  const { now, officines, pharmacists } = overview;
  const officineCount = sum(Object.values(officines));
  const pharmacistCount = sum(Object.values(pharmacists));
  if (officineCount === 0 && pharmacistCount === 0) return { kind: 'empty' };
  const longest = Math.max(1, ...Object.values(pharmacists));
  return {
    kind: 'figures',
    asOf: `Situation du ${frenchDay(now, { now, zone })} à ${frenchClock(now, zone)}`,
    headline: headlineOf(overview, officineCount, pharmacistCount),
    officines: {
      total: officineCount,
      rows: readinesses.map((readiness) => ({
        readiness,
        label: readinessWords[readiness].several,
        meaning: readinessWords[readiness].meaning,
        count: officines[readiness],
        share: share(officines[readiness], officineCount),
        href: worklistAddress({ readiness }),
      })),
    },
    pharmacists: {
      total: pharmacistCount,
      rows: activationStatuses.map((status) => ({
        status,
        label: statusWords[status].label,
        meaning: statusWords[status].meaning,
        count: pharmacists[status],
        share: share(pharmacists[status], pharmacistCount),
        length: pharmacists[status] / longest,
        href: worklistAddress({ status }),
      })),
    },
    nudges: nudgesOf(overview),
    nudging: nudgingOf(overview),
  };
};

// The region's clock: the console has no zone of its own.
const zone = 'Europe/Paris';

const headlineOf = (
  { officines, pharmacists, reachable, reachableAndActive }: Overview,
  officineCount: number,
  pharmacistCount: number,
): readonly FigureShown[] => {
  const { active } = pharmacists;
  const operating = officines.able + officines.fragile;
  return [
    {
      figure: share(active, pharmacistCount),
      label: 'des pharmaciens ont une e-CPS active',
      detail: `${figure(active)} sur ${figure(pharmacistCount)}, toutes preuves confondues`,
      href: worklistAddress({ status: 'active' }),
    },
    {
      figure: share(reachableAndActive, reachable),
      label: 'parmi les pharmaciens joignables',
      detail: `${figure(reachableAndActive)} sur ${figure(reachable)} qui ont un mobile ou un e-mail`,
    },
    {
      figure: share(operating, officineCount),
      label: 'des officines peuvent opérer',
      detail: `${figure(operating)} sur ${figure(officineCount)}, capables ou fragiles`,
      href: worklistAddress({}),
    },
    {
      figure: figure(pharmacists['to-retry']),
      label: pharmacists['to-retry'] > 1 ? 'pharmaciens peuvent réessayer' : 'pharmacien peut réessayer',
      detail: 'L’attente de 48\u00A0h est finie, la e-CPS n’est pas active',
      href: worklistAddress({ status: 'to-retry' }),
    },
  ];
};

const nudgesOf = ({ now, nudges: { planned, sent, skipped, since } }: Overview): readonly FigureShown[] => {
  const week = { from: localDay(since, zone), to: localDay(now, zone) };
  return [
    {
      figure: figure(planned),
      label: planned > 1 ? 'relances prévues' : 'relance prévue',
      detail: 'Décidées au moment de partir',
      href: historyAddress({ state: 'planned' }),
    },
    {
      figure: figure(sent),
      label: sent > 1 ? 'relances envoyées' : 'relance envoyée',
      detail: 'Ces 7 derniers jours',
      href: historyAddress({ state: 'sent', ...week }),
    },
    {
      figure: figure(skipped),
      label: skipped > 1 ? 'relances non envoyées' : 'relance non envoyée',
      detail: 'Ces 7 derniers jours, chacune avec sa raison',
      href: historyAddress({ state: 'skipped', ...week }),
    },
  ];
};

const nudgingOf = ({
  now,
  nudging: { lastRunAt, lateSince, suspended, trial, gate },
}: Overview): NudgingShown => {
  const from = { now, zone } as const;
  const isTrial = trial;
  if (gate !== 'open') return { state: 'closed', sentence: gateWords[gate], isTrial };
  if (suspended) return { state: 'suspended', sentence: 'Tous les envois sont suspendus.', isTrial };
  if (lateSince !== null) {
    return {
      state: 'late',
      sentence: `Des relances attendent depuis ${absoluteMoment(lateSince, from)}\u00A0: prévenez l’exploitation.`,
      isTrial,
    };
  }
  return {
    state: 'alive',
    sentence:
      lastRunAt === null
        ? 'Aucune relance n’a encore été examinée.'
        : `Dernier examen des relances\u00A0: ${absoluteMoment(lastRunAt, from)}.`,
    isTrial,
  };
};

/** "12 officines": the caption of a part of the page. */
export const officinesCounted = (count: number): string =>
  counted(count, 'officine ouverte', 'officines ouvertes');
export const pharmacistsCounted = (count: number): string => counted(count, 'pharmacien', 'pharmaciens');

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
