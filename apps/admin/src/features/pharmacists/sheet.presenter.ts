import { routeWords } from '@relais/content/event-words';
import { heldWords } from '@relais/content/planned-words';
import type { ActivationStatus } from '@relais/domain/activation/status';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { Family } from '@relais/ui/family';
import type { PharmacistData } from '../../lib/answers.ts';
import { contactTrouble, contactTroubleWords } from '../../lib/contact-trouble.ts';
import { disagreementWords, evidenceWords } from '../../lib/evidence-words.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { formalName, personName } from '../../lib/person-name.ts';
import { shortDate } from '../../lib/short-date.ts';
import { presentTimeline, type TimelineRow } from '../../lib/timeline.presenter.ts';
import { type ActionShown, presentActions } from './actions.presenter.ts';
import { type CallShown, callOf, isCurrent, presentContacts } from './contacts.presenter.ts';
import { diagnose } from './diagnosis.ts';
import { doneWords } from './done-words.ts';
import { presentPractices } from './practices.presenter.ts';
import { verifiedWords } from './verified-words.ts';

export type PharmacistShown = {
  readonly name: string;
  readonly status: ActivationStatus;
  /** What was just done here, as long as nothing else happened since. */
  readonly done: string | undefined;
  /** Changes with each thing done here: the forms then start anew. */
  readonly doneMark: string;
  readonly left: string | undefined;
  readonly call: CallShown | undefined;
  readonly diagnosis: {
    readonly family: Family;
    readonly sentence: string;
    readonly next: string | undefined;
    readonly contact: string | undefined;
  };
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly disagreement: string | undefined;
  readonly nextNudge: string | undefined;
  readonly actions: readonly ActionShown[];
  /** What the forms carry: whose sheet this is, and as of when. */
  readonly sheet: { readonly rpps: string; readonly version: number; readonly zone: FrenchZone };
  readonly contacts: ReturnType<typeof presentContacts>;
  readonly practices: ReturnType<typeof presentPractices>;
  readonly timeline: readonly TimelineRow[];
};

/** The sheet of a pharmacist. `done` is what the address says was just done. */
export const presentPharmacist = (data: PharmacistData, done: string | undefined): PharmacistShown => {
  const { person, activation, contacts, practices, timeline, now, zone } = data;
  const from: Viewpoint = { now, zone };
  const trouble = contactTrouble({
    rpps: person.rpps,
    channels: contacts.filter(isCurrent).filter(({ kind }) => kind === 'mobile' || kind === 'email'),
    timeline,
  });
  const { sentence, next } = diagnose(activation, from);
  return {
    name: formalName(person),
    status: activation.status,
    done: doneWords(done, activation.version) ?? verifiedWords(done, contacts),
    doneMark: done ?? '',
    left:
      person.leftAt === null
        ? undefined
        : `N’exerce plus en officine depuis le ${shortDate(person.leftAt, from)}`,
    call: callOf(data),
    diagnosis: {
      family: families[activation.status],
      sentence,
      next,
      contact: trouble && `${capitalised(contactTroubleWords[trouble])}.`,
    },
    facts: factsOf(data, from),
    disagreement: activation.disagreement && disagreementWords(activation.disagreement, from),
    nextNudge: nudgeOf(data, from),
    actions: presentActions(activation.allowed, { now, zone }),
    sheet: { rpps: person.rpps, version: activation.version, zone },
    contacts: presentContacts(data),
    practices: presentPractices(practices, from),
    timeline: presentTimeline(timeline, { nameOf: () => personName(person), isOfSeveral: false }, from),
  };
};

const families: Readonly<Record<ActivationStatus, Family>> = {
  'to-start': 'idle',
  'under-way': 'run',
  blocked: 'stop',
  waiting: 'wait',
  'to-retry': 'turn',
  active: 'done',
  'to-renew': 'turn',
  'card-only': 'done',
  'out-of-scope': 'idle',
};

const factsOf = ({ person, activation }: PharmacistData, from: Viewpoint) => [
  { term: 'RPPS', value: String(person.rpps) },
  { term: 'Statut depuis', value: absoluteMoment(activation.since, from) },
  ...(activation.route === undefined
    ? []
    : [{ term: 'Parcours', value: capitalised(routeWords[activation.route]) }]),
  {
    term: 'Preuve',
    value:
      activation.evidence === undefined ? 'Aucune' : capitalised(evidenceWords(activation.evidence, from)),
  },
  ...(activation.wait === undefined
    ? []
    : [
        { term: 'Coordonnées mises à jour', value: absoluteMoment(activation.wait.declaredAt, from) },
        { term: 'Fin de l’attente', value: `${absoluteMoment(activation.wait.endsAt, from)} environ` },
      ]),
];

/** "Partira lundi 23 nov. à 8 h 00 (heures calmes)": the soonest nudge, when it leaves, and what it waits for. */
const nudgeOf = ({ timeline }: PharmacistData, from: Viewpoint): string | undefined => {
  const planned = timeline.flatMap((entry) => (entry.kind === 'nudge-planned' ? [entry] : []));
  const next = planned.at(-1);
  if (next === undefined) return undefined;
  const rule = `Relance «\u00A0${next.rule}\u00A0»\u00A0:`;
  if (next.heldBecause === 'kill-switch') return `${rule} retenue, tous les envois sont suspendus.`;
  const held = next.heldBecause === null ? '' : ` (${heldWords[next.heldBecause]})`;
  return `${rule} partira ${absoluteMoment(next.at, from)}${held}, si c’est encore utile.`;
};

const capitalised = (words: string): string =>
  words.startsWith('e-') ? words : words.charAt(0).toUpperCase() + words.slice(1);
