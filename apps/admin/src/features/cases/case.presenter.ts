import {
  callPlaceWords,
  caseOriginWords,
  caseOutcomeWords,
  preferredTimeWords,
} from '@relais/content/case-words';
import { remedyBySlug } from '@relais/content/remedies/remedies';
import { statusWords } from '@relais/content/status-words';
import type { StaffRole } from '@relais/domain/activation/actor';
import type { CommandType } from '@relais/domain/activation/command';
import type { ActivationStatus } from '@relais/domain/activation/status';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { type CaseOutcome, caseOutcomes } from '@relais/domain/support/case';
import type { ActivationData, CaseData, CaseListed } from '../../lib/answers.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { formalName, personName } from '../../lib/person-name.ts';
import { standingWords } from '../../lib/standing-words.ts';
import { presentTimeline, type TimelineRow } from '../../lib/timeline.presenter.ts';
import { type CallShown, callShown } from './call-shown.ts';
import { type DueTold, dueWords } from './due-words.ts';
import { troubleWords } from './queue.presenter.ts';
import { mayWorkOnCases } from './who-works-on-cases.ts';

export type CaseShown = {
  readonly id: string;
  readonly name: string;
  readonly sheetHref: string;
  readonly status: ActivationStatus;
  readonly standing: string;
  readonly due: DueTold | undefined;
  readonly ended: string | undefined;
  readonly note: string | undefined;
  readonly call: CallShown;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly words: string | undefined;
  readonly tried: readonly string[];
  readonly handling: CaseHandling;
  readonly outcomes: readonly {
    readonly value: CaseOutcome;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly done: string | undefined;
  readonly timeline: readonly TimelineRow[];
};

/** Whose case it is, and what the reader may do with it. */
export type CaseHandling =
  | { readonly kind: 'read-only' }
  | { readonly kind: 'free' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'of-somebody'; readonly by: string }
  | { readonly kind: 'closed' };

type Reader = { readonly id: string; readonly role: StaffRole } | undefined;

/** One request for help, and what is known of whoever waits for the call. `done` is what the address says was just done. */
export const presentCase = (data: CaseData, reader: Reader, done: string | undefined): CaseShown => {
  const { case: found, now, person: sheet } = data;
  const from: Viewpoint = { now, zone: found.zone };
  const { closed, number } = found;
  const name = formalName(sheet.person);
  const handling = handlingOf(found, reader);
  return {
    id: found.id,
    name,
    sheetHref: `/pharmaciens/${found.rpps}`,
    status: sheet.activation.status,
    standing: `${statusWords[sheet.activation.status].label} : ${standingWords(sheet.activation, from)}.`,
    due: closed === null ? dueWords(found.dueAt, from) : undefined,
    ended: closed === null ? undefined : endedWords(closed, from),
    note: closed === null || closed.note === '' ? undefined : closed.note,
    call: callShown(number),
    facts: factsOf(found, from),
    words: found.words === '' ? undefined : found.words,
    tried: found.tried.map((slug) => remedyBySlug(slug)?.title ?? slug),
    handling,
    outcomes: caseOutcomes.map((value) => ({
      value,
      label: caseOutcomeWords[value],
      hint: effectWords(value, sheet.activation),
    })),
    done: doneWords(done, handling),
    timeline: presentTimeline(
      sheet.timeline,
      { nameOf: () => personName(sheet.person), isOfSeveral: false },
      from,
    ),
  };
};

const handlingOf = ({ closed, takenBy }: CaseListed, reader: Reader): CaseHandling => {
  if (closed !== null) return { kind: 'closed' };
  if (!mayWorkOnCases(reader?.role)) return { kind: 'read-only' };
  if (takenBy === null) return { kind: 'free' };
  return takenBy.id === reader?.id ? { kind: 'mine' } : { kind: 'of-somebody', by: takenBy.name };
};

const factsOf = (found: CaseListed, from: Viewpoint) => [
  { term: 'Ce que la personne voit', value: troubleWords(found) },
  { term: 'Origine', value: caseOriginWords[found.origin] },
  { term: 'Ouverte', value: absoluteMoment(found.openedAt, from) },
  { term: 'Appel promis', value: `au plus tard ${absoluteMoment(found.dueAt, from)}` },
  { term: 'Moment choisi', value: preferredTimeWords[found.preferred] },
  { term: 'Où appeler', value: calledAt[found.callAt] + numberNotes[found.number.kind] },
  { term: 'Prise en charge', value: found.takenBy?.name ?? 'Personne pour l’instant' },
  {
    term: 'Officine',
    value: [displayOfficineName(found.officine.name), found.officine.commune].filter(Boolean).join(', '),
  },
];

/** Beside the place, where the number itself is not shown. */
const numberNotes = {
  told: '',
  'kept-from-readers': '. Le numéro est connu\u00A0: il est montré à qui appelle.',
  none: '. Aucun numéro n’est connu.',
} as const;

/** As staff read it: the words of the form speak for the person. */
const calledAt = { ...callPlaceWords, mobile: 'Sur son mobile' } as const;

const endedWords = ({ at, by, outcome }: NonNullable<CaseListed['closed']>, from: Viewpoint): string =>
  `${caseOutcomeWords[outcome]}. Terminée ${absoluteMoment(at, from)}${by === null ? ', par la personne elle-même' : by === '' ? '' : ` par ${by}`}.`;

/** What the outcome does besides ending the case; nothing where the person already stands elsewhere. */
const effectWords = (outcome: CaseOutcome, { allowed, status }: ActivationData): string => {
  const command = commands[outcome];
  if (outcome === 'procedure-resumed' && status !== 'blocked') return unmoved;
  return command === undefined || allowed.includes(command) ? effects[outcome] : unmoved;
};

const commands: Readonly<Partial<Record<CaseOutcome, CommandType>>> = {
  activated: 'confirm-active',
  'procedure-resumed': 'correct-status',
  'coordinates-updated': 'declare-coordinate-update',
  'card-chosen': 'choose-card-only',
  refuses: 'exclude',
  'left-practice': 'exclude',
};

const unmoved = 'Le statut ne change pas.';

const effects: Readonly<Record<CaseOutcome, string>> = {
  activated: 'Le statut devient « Activée », confirmée par l’équipe.',
  'procedure-resumed': 'Un blocage est levé ; la procédure continue.',
  'coordinates-updated': 'L’attente de 48 h environ commence maintenant.',
  'card-chosen': 'Le statut devient « Carte CPS ».',
  'sent-to-desk': unmoved,
  unreachable: 'Le statut ne change pas. Les relances reprennent.',
  'no-longer-needed': unmoved,
  refuses: 'Le suivi s’arrête : plus aucune relance.',
  'left-practice': 'Le suivi s’arrête : plus aucune relance.',
};

const doneWords = (done: string | undefined, { kind }: CaseHandling): string | undefined => {
  if (done === 'prise' && kind === 'mine') return 'Demande prise en charge. Vous pouvez appeler.';
  return done === 'terminee' && kind === 'closed' ? 'Demande terminée.' : undefined;
};
