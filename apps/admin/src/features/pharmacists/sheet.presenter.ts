import { routeWords } from '@relais/content/event-words';
import { heldWords } from '@relais/content/planned-words';
import type { ActivationStatus } from '@relais/domain/activation/status';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { FrenchZone } from '@relais/domain/kernel/working-time/zone';
import type { Family } from '@relais/ui/family';
import type { Contact, PharmacistData, Practice } from '../../lib/answers.ts';
import { contactTrouble, contactTroubleWords } from '../../lib/contact-trouble.ts';
import { disagreementWords, evidenceWords } from '../../lib/evidence-words.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { formalName, personName } from '../../lib/person-name.ts';
import { phoneNumber } from '../../lib/phone-number.ts';
import { practiceRoleWords } from '../../lib/practice-role-words.ts';
import { shortDate } from '../../lib/short-date.ts';
import { presentTimeline, type TimelineRow } from '../../lib/timeline.presenter.ts';
import { type ActionShown, presentActions } from './actions.presenter.ts';
import { diagnose } from './diagnosis.ts';
import { doneWords } from './done-words.ts';
import { verifiedWords } from './verified-words.ts';

export type PharmacistShown = {
  readonly name: string;
  readonly status: ActivationStatus;
  /** What was just done here, as long as nothing else happened since. */
  readonly done: string | undefined;
  /** Changes with each thing done here: the forms then start anew. */
  readonly doneMark: string;
  readonly left: string | undefined;
  /** The number to call first. */
  readonly call: { readonly dialled: string; readonly written: string } | undefined;
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
  readonly contacts: {
    readonly current: readonly ContactShown[];
    readonly former: readonly ContactShown[];
    readonly maySettle: boolean;
    readonly masked: boolean;
  };
  readonly practices: {
    readonly current: readonly PracticeShown[];
    readonly former: readonly PracticeShown[];
  };
  readonly timeline: readonly TimelineRow[];
};

export type ContactShown = {
  readonly key: string;
  readonly kind: string;
  readonly value: string;
  readonly dialled: string | undefined;
  readonly story: string;
  /** What is said of coordinates in doubt, and by which channel they are written to. */
  readonly doubt: { readonly channel: 'sms' | 'email'; readonly words: string } | undefined;
};

export type PracticeShown = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly place: string;
  readonly role: string;
  readonly story: string;
};

/** The sheet of a pharmacist. `done` is what the address says was just done. */
export const presentPharmacist = (data: PharmacistData, done: string | undefined): PharmacistShown => {
  const { person, activation, contacts, practices, timeline, now, zone } = data;
  const from: Viewpoint = { now, zone };
  const current = contacts.filter(({ retiredAt }) => retiredAt === null);
  const trouble = contactTrouble({
    rpps: person.rpps,
    channels: current.filter(({ kind }) => kind === 'mobile' || kind === 'email'),
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
    call: data.contactsMasked ? undefined : callOf(current),
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
    contacts: {
      maySettle: data.maySettleDoubts,
      masked: data.contactsMasked,
      current: current.map((contact) => contactOf(contact, data)),
      former: contacts
        .filter(({ retiredAt }) => retiredAt !== null)
        .map((contact) => contactOf(contact, data)),
    },
    practices: {
      current: practices.filter(({ until }) => until === null).map((practice) => practiceOf(practice, from)),
      former: practices.filter(({ until }) => until !== null).map((practice) => practiceOf(practice, from)),
    },
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

const callOf = (current: readonly Contact[]) => {
  const number =
    current.find(({ kind }) => kind === 'mobile') ?? current.find(({ kind }) => kind === 'landline');
  return number && { dialled: number.value, written: phoneNumber(number.value) };
};

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

const contactOf = (
  { kind, value, source, since, retiredAt, doubtedSince }: Contact,
  { contactsMasked, now, zone }: PharmacistData,
): ContactShown => ({
  key: `${kind}-${value}-${since}`,
  kind: contactKinds[kind],
  value: kind === 'mobile' || kind === 'landline' ? phoneNumber(value) : value,
  dialled: !contactsMasked && (kind === 'mobile' || kind === 'landline') ? value : undefined,
  story: [
    `${contactSources[source]} le ${shortDate(since, { now, zone })}`,
    ...(retiredAt === null ? [] : [`remplacé le ${shortDate(retiredAt, { now, zone })}`]),
  ].join(', '),
  doubt:
    doubtedSince === null
      ? undefined
      : {
          channel: kind === 'mobile' ? 'sms' : 'email',
          words: `À vérifier depuis le ${shortDate(doubtedSince, { now, zone })}\u00A0: un message n’a pas pu être remis. Nos messages passent par l’autre canal, s’il y en a un.`,
        },
});

const contactKinds: Readonly<Record<Contact['kind'], string>> = {
  mobile: 'Mobile',
  landline: 'Ligne fixe',
  email: 'E-mail',
  'secure-email': 'E-mail MSSanté (nos messages n’y arrivent pas)',
};

const contactSources: Readonly<Record<Contact['source'], string>> = {
  import: 'importé',
  staff: 'saisi par l’équipe',
  pharmacist: 'donné par la personne',
};

const practiceOf = (practice: Practice, from: Viewpoint): PracticeShown => {
  const { officineId, officineName: name, commune, department, role, since, until } = practice;
  return {
    key: `${officineId}-${since}`,
    href: `/officines/${encodeURIComponent(officineId)}`,
    name: displayOfficineName(name),
    place: [commune, department === null ? undefined : `(${department})`].filter(Boolean).join(' '),
    role: practiceRoleWords[role],
    story:
      until === null
        ? `depuis le ${shortDate(since, from)}`
        : `du ${shortDate(since, from)} au ${shortDate(until, from)}`,
  };
};

const capitalised = (words: string): string =>
  words.startsWith('e-') ? words : words.charAt(0).toUpperCase() + words.slice(1);
