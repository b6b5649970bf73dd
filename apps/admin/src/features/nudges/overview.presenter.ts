import { heldWords } from '@relais/content/planned-words';
import { skipWords } from '@relais/content/skip-words';
import { frenchDay } from '@relais/domain/kernel/french-time';
import type { NudgesOverview } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';
import { gateWords } from '../../lib/gate-words.ts';
import { hoursWords } from '../../lib/hours-words.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { historyAddress } from '../../lib/nudge-address.ts';
import { worklistAddress } from '../../lib/worklist-address.ts';
import { type OutageShown, presentOutage } from './outage.presenter.ts';

// The region's clock: the console has no zone of its own.
const zone = 'Europe/Paris';

/** How many, and the list of them when there are some. */
export type Counted = { readonly number: string; readonly href: string | undefined };

export type DayShown = {
  readonly key: string;
  readonly name: string;
  readonly sent: Counted;
  readonly failed: Counted;
  readonly skipped: Counted;
};

export type OverviewShown = {
  readonly asOf: string;
  readonly state: 'alive' | 'suspended' | 'restored' | 'foreign' | 'late' | 'never';
  readonly sentence: string;
  /** Providers that are down, each in two sentences. */
  readonly outages: readonly OutageShown[];
  readonly suspended: boolean;
  readonly trial: string | undefined;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly stats: readonly {
    readonly figure: string;
    readonly label: string;
    readonly detail: string;
    readonly href: string;
  }[];
  readonly days: readonly DayShown[];
  readonly skipped: readonly {
    readonly reason: string;
    readonly words: string;
    readonly number: string;
    readonly href: string;
  }[];
  readonly held: readonly {
    readonly because: string;
    readonly words: string;
    readonly number: string;
    readonly until: string;
  }[];
};

/** Whether nudging runs, what left, what did not and why, what waits and until when. */
export const presentNudges = (overview: NudgesOverview): OverviewShown => {
  const { now, trial, guests, days, skipped, held } = overview;
  return {
    asOf: `Situation du ${absoluteMoment(now, { now, zone })}`,
    ...stateOf(overview),
    outages: overview.outages.map((outage) => presentOutage(outage, { now, zone })),
    suspended: overview.suspended,
    trial: trial
      ? `Mode d’essai\u00A0: seules les personnes de la liste d’invités (${figure(guests)}) reçoivent quelque chose.`
      : undefined,
    facts: factsOf(overview),
    stats: statsOf(overview),
    days: [
      ...days.map((day) => dayShown(day.day, frenchDay(day.from, { now, zone }), [day])),
      dayShown('total', 'En tout', days),
    ],
    skipped: skipped.map(({ reason, number }) => ({
      reason,
      words: capitalised(skipWords[reason]),
      number: figure(number),
      href: historyAddress({ state: 'skipped', reason, ...spanOf(days) }),
    })),
    held: held.map(({ because, number, nextAt }) => ({
      because,
      words: capitalised(heldWords[because]),
      number: figure(number),
      until:
        because === 'kill-switch'
          ? 'jusqu’à la reprise des envois'
          : `dès ${absoluteMoment(nextAt, { now, zone })}`,
    })),
  };
};

type Days = NudgesOverview['days'];

/** From the first of these days to the last: they come the latest first. */
const spanOf = (days: Days): { readonly from?: string; readonly to?: string } => {
  const [last, first] = [days[0]?.day, days.at(-1)?.day];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
};

const dayShown = (key: string, name: string, days: Days): DayShown => {
  const countedIn = (state: 'sent' | 'failed' | 'skipped'): Counted => {
    const number = sum(days.map((day) => day[state]));
    return {
      number: figure(number),
      href: number === 0 ? undefined : historyAddress({ state, ...spanOf(days) }),
    };
  };
  return { key, name, sent: countedIn('sent'), failed: countedIn('failed'), skipped: countedIn('skipped') };
};

const stateOf = ({
  now,
  gate,
  suspended,
  lateSince,
  lastRunAt,
  outages,
}: NudgesOverview): Pick<OverviewShown, 'state' | 'sentence'> => {
  const at = (instant: NonNullable<typeof lateSince>) => absoluteMoment(instant, { now, zone });
  if (gate !== 'open') return { state: gate, sentence: gateWords[gate] };
  if (suspended) return { state: 'suspended', sentence: 'Tous les envois sont suspendus.' };
  if (lateSince !== null) {
    return {
      state: 'late',
      sentence: `Des relances attendent depuis ${at(lateSince)}\u00A0: prévenez l’exploitation.`,
    };
  }
  if (lastRunAt === null) {
    return { state: 'never', sentence: 'Aucune relance n’a encore été examinée.' };
  }
  const doing = outages.length > 0 ? 'Les relances sont examinées' : 'Les relances partent';
  return { state: 'alive', sentence: `${doing}. Dernier examen\u00A0: ${at(lastRunAt)}.` };
};

const factsOf = ({ quietHours, dailyLimits, sentToday, trial, suspended, outgoing }: NudgesOverview) => [
  { term: 'Envois', value: suspended ? 'Suspendus' : 'Ouverts' },
  { term: 'À qui', value: trial ? 'La liste d’invités seulement' : 'Toutes les personnes suivies' },
  { term: 'Heures d’envoi', value: `${hoursWords(quietHours)}, à l’heure de l’officine` },
  ...(['sms', 'email'] as const).map((channel) => {
    const limit = dailyLimits[channel];
    const sent = sentToday[channel];
    const said = counted(sent, 'décidé aujourd’hui', 'décidés aujourd’hui');
    return {
      term: channel === 'sms' ? 'SMS par jour' : 'E-mails par jour',
      value: limit === undefined ? `Sans limite, ${said}` : `${figure(limit)} au plus, ${said}`,
    };
  }),
  ...(['sms', 'email'] as const).map((channel) => ({
    term: channel === 'sms' ? 'Prestataire de SMS' : 'Serveur d’e-mails',
    value: outgoingWords(outgoing[channel]),
  })),
];

/** What tells that a provider is in trouble: messages that wait for it, or that it has not confirmed. */
const outgoingWords = ({ waiting, unconfirmed }: NudgesOverview['outgoing']['sms']): string => {
  if (waiting === 0 && unconfirmed === 0) return 'Rien n’attend';
  return [
    ...(waiting === 0
      ? []
      : [
          counted(
            waiting,
            'message attend depuis plus d’une minute',
            'messages attendent depuis plus d’une minute',
          ),
        ]),
    ...(unconfirmed === 0 ? [] : [counted(unconfirmed, 'remise à vérifier', 'remises à vérifier')]),
  ].join(', ');
};

const statsOf = ({ planned, plannedSoon, held, undelivered }: NudgesOverview) => {
  const waiting = sum(held.map(({ number }) => number));
  return [
    {
      figure: figure(planned),
      label: planned > 1 ? 'relances prévues' : 'relance prévue',
      detail: `${figure(plannedSoon)} dans les prochaines 24\u00A0h, chacune décidée au moment de partir`,
      href: historyAddress({ state: 'planned' }),
    },
    {
      figure: figure(waiting),
      label: waiting > 1 ? 'relances retenues' : 'relance retenue',
      detail: 'Leur heure est venue, quelque chose les fait attendre',
      href: historyAddress({ state: 'held' }),
    },
    {
      figure: figure(undelivered),
      label: undelivered > 1 ? 'personnes à joindre autrement' : 'personne à joindre autrement',
      detail: 'Un message non remis\u00A0: coordonnées à vérifier',
      href: worklistAddress({ coordinates: 'to-check' }),
    },
  ];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
