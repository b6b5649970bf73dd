import { heldWords } from '@relais/content/planned-words';
import { skipWords } from '@relais/content/skip-words';
import { frenchDay } from '@relais/domain/kernel/french-time';
import type { NudgesOverview } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';
import { hoursWords } from '../../lib/hours-words.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { historyAddress } from '../../lib/nudge-address.ts';
import { worklistAddress } from '../../lib/worklist-address.ts';
import { type OutageShown, presentOutage } from './outage.presenter.ts';

// The region's clock: the console has no zone of its own.
const zone = 'Europe/Paris';

export type OverviewShown = {
  readonly asOf: string;
  readonly state: 'alive' | 'suspended' | 'restored' | 'late' | 'never';
  readonly sentence: string;
  /** Providers that are down, each in two sentences. */
  readonly outages: readonly OutageShown[];
  readonly trial: string | undefined;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly stats: readonly {
    readonly figure: string;
    readonly label: string;
    readonly detail: string;
    readonly href: string;
  }[];
  readonly days: readonly {
    readonly key: string;
    readonly name: string;
    readonly sent: string;
    readonly failed: string;
    readonly skipped: string;
  }[];
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
    asOf: `Situation de ${absoluteMoment(now, { now, zone })}`,
    ...stateOf(overview),
    outages: overview.outages.map((outage) => presentOutage(outage, { now, zone })),
    trial: trial
      ? `Mode d’essai\u00A0: seules les personnes de la liste d’invités (${figure(guests)}) reçoivent quelque chose.`
      : undefined,
    facts: factsOf(overview),
    stats: statsOf(overview),
    days: [
      ...days.map((day) => ({
        key: day.day,
        name: frenchDay(day.from, { now, zone }),
        sent: figure(day.sent),
        failed: figure(day.failed),
        skipped: figure(day.skipped),
      })),
      {
        key: 'total',
        name: 'En tout',
        sent: figure(sum(days.map(({ sent }) => sent))),
        failed: figure(sum(days.map(({ failed }) => failed))),
        skipped: figure(sum(days.map((day) => day.skipped))),
      },
    ],
    skipped: skipped.map(({ reason, number }) => ({
      reason,
      words: capitalised(skipWords[reason]),
      number: figure(number),
      href: historyAddress({ state: 'skipped', reason }),
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

const stateOf = ({
  now,
  restored,
  suspended,
  lateSince,
  lastRunAt,
  outages,
}: NudgesOverview): Pick<OverviewShown, 'state' | 'sentence'> => {
  const at = (instant: NonNullable<typeof lateSince>) => absoluteMoment(instant, { now, zone });
  if (suspended) return { state: 'suspended', sentence: 'Tous les envois sont suspendus.' };
  if (restored) {
    return {
      state: 'restored',
      sentence:
        'La base vient d’être restaurée\u00A0: rien ne part tant que les prestataires n’ont pas dit ce qui était déjà parti.',
    };
  }
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

const statsOf = ({ planned, held, undelivered }: NudgesOverview) => {
  const waiting = sum(held.map(({ number }) => number));
  return [
    {
      figure: figure(planned),
      label:
        planned > 1
          ? 'relances prévues dans les prochaines 24\u00A0h'
          : 'relance prévue dans les prochaines 24\u00A0h',
      detail: 'Chacune est décidée au moment de partir',
      href: '/relances/simulation',
    },
    {
      figure: figure(waiting),
      label: waiting > 1 ? 'relances retenues' : 'relance retenue',
      detail: 'Leur heure est venue, quelque chose les fait attendre',
      href: historyAddress({ state: 'planned' }),
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
