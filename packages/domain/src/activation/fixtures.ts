import { parseRpps, type Rpps } from '../identity/rpps.ts';
import { hours, type Instant, instantFromIso, later } from '../kernel/instant.ts';
import type { Activation, ActivationRecord, StateOf } from './activation.ts';
import type { Actor } from './actor.ts';
import type { Circumstances } from './circumstances.ts';
import type { CommandOf, CommandType } from './command.ts';
import type { Claim, Evidence, EvidenceGrade } from './evidence.ts';
import type { ActivationStatus, StoredStatus } from './status.ts';
import type { Wait } from './wait.ts';

/** Noon in Paris on a Tuesday of winter: the present of every fixture. */
export const noon: Instant = instantFromIso('2026-11-24T12:00:00+01:00');

/** The wait of the sources, in milliseconds. In production it is an edited fact. */
export const usualWait = hours(48);

const rppsOf = (text: string): Rpps => {
  const parsed = parseRpps(text);
  if (!parsed.ok) throw new Error(`${text} is not an RPPS`);
  return parsed.value;
};

/** Nobody's RPPS: the 99… range is never given. */
export const someRpps = rppsOf('99900000001');
export const anotherRpps = rppsOf('99900000019');

export const thePharmacist: Actor = { kind: 'pharmacist', rpps: someRpps };
export const anotherPharmacist: Actor = { kind: 'pharmacist', rpps: anotherRpps };
export const anAdvisor: Actor = { kind: 'staff', id: 'advisor-1', role: 'advisor' };
export const anAdmin: Actor = { kind: 'staff', id: 'admin-1', role: 'admin' };
export const anEditor: Actor = { kind: 'staff', id: 'editor-1', role: 'editor' };
export const aReader: Actor = { kind: 'staff', id: 'reader-1', role: 'reader' };
export const aRosterImport: Actor = { kind: 'roster-import', importId: 'import-1' };
export const theIdentityProvider: Actor = { kind: 'identity-provider' };

export const everyActor = [
  thePharmacist,
  aReader,
  anAdvisor,
  anEditor,
  anAdmin,
  aRosterImport,
  theIdentityProvider,
] as const;

export const circumstances = (over: Partial<Circumstances> = {}): Circumstances => ({
  now: noon,
  actor: thePharmacist,
  waitLength: usualWait,
  ...over,
});

export const aWait = (declaredAt: Instant = later(noon, -hours(1))): Wait => ({
  declaredAt,
  endsAt: later(declaredAt, usualWait),
});

export const someEvidence = (
  about: Claim,
  grade: EvidenceGrade,
  at: Instant = noon,
  over: Partial<Evidence> = {},
): Evidence => ({ about, grade, at, by: { kind: 'pharmacist', rpps: someRpps }, ...over });

type Over<Status extends StoredStatus> = Partial<Omit<StateOf<Status>, 'status'> & ActivationRecord>;

const someRecord: ActivationRecord = {
  rpps: someRpps,
  version: 1,
  since: later(noon, -hours(1)),
  evidence: [],
};

/** Just entered the roster. */
export const anActivation = (over: Over<'to-start'> = {}): Activation => ({
  ...someRecord,
  status: 'to-start',
  ...over,
});

export const anActivationUnderWay = (over: Over<'under-way'> = {}): Activation => ({
  ...someRecord,
  status: 'under-way',
  route: 'without-card',
  completedSteps: [],
  ...over,
});

export const anActivationBlocked = (over: Over<'blocked'> = {}): Activation => ({
  ...someRecord,
  status: 'blocked',
  route: 'without-card',
  completedSteps: [],
  symptom: 'no-email-received',
  triedRemedies: [],
  ...over,
});

/** Coordinates updated, and told so, at `since`; an hour before noon unless it says otherwise. */
export const anActivationWaiting = (over: Over<'waiting'> = {}): Activation => ({
  ...someRecord,
  status: 'waiting',
  wait: aWait(over.since),
  ...over,
});

/** The wait ended an hour before noon. */
export const anActivationToRetry = (over: Over<'waiting'> = {}): Activation =>
  anActivationWaiting({ since: later(noon, -usualWait - hours(1)), ...over });

export const anActiveActivation = (
  grade: EvidenceGrade = 'declared',
  over: Over<'active'> = {},
): Activation => ({
  ...someRecord,
  status: 'active',
  evidence: [someEvidence('e-cps-active', grade, someRecord.since)],
  ...over,
});

export const anActivationToRenew = (over: Over<'to-renew'> = {}): Activation => ({
  ...someRecord,
  status: 'to-renew',
  reason: 'new-phone',
  evidence: [
    someEvidence('e-cps-active', 'declared', later(someRecord.since, -hours(1))),
    someEvidence('e-cps-not-active', 'declared', someRecord.since, { explainedBy: 'new-phone' }),
  ],
  ...over,
});

export const anActivationByCardOnly = (over: Over<'card-only'> = {}): Activation => ({
  ...someRecord,
  status: 'card-only',
  evidence: [someEvidence('card-works', 'declared', someRecord.since)],
  ...over,
});

export const anActivationOutOfScope = (over: Over<'out-of-scope'> = {}): Activation => ({
  ...someRecord,
  status: 'out-of-scope',
  reason: 'left-practice',
  before: { status: 'to-start' },
  ...over,
});

/** One activation per status, as of `noon`. */
export const anActivationIn = {
  'to-start': anActivation(),
  'under-way': anActivationUnderWay(),
  blocked: anActivationBlocked(),
  waiting: anActivationWaiting(),
  'to-retry': anActivationToRetry(),
  active: anActiveActivation(),
  'to-renew': anActivationToRenew(),
  'card-only': anActivationByCardOnly(),
  'out-of-scope': anActivationOutOfScope(),
} as const satisfies Readonly<Record<ActivationStatus, Activation>>;

/** One acceptable command of each type. */
export const aCommand = {
  begin: { type: 'begin', route: 'without-card' },
  'complete-step': { type: 'complete-step', step: 'download-the-app' },
  'switch-route': { type: 'switch-route', route: 'with-card' },
  'report-symptom': { type: 'report-symptom', symptom: 'no-sms-received' },
  'try-remedy': { type: 'try-remedy', remedy: 'look-into-the-spam-folder', worked: false },
  'declare-coordinate-update': { type: 'declare-coordinate-update', at: later(noon, -hours(1)) },
  'choose-card-only': { type: 'choose-card-only' },
  'declare-lost': { type: 'declare-lost', reason: 'lost-phone' },
  'declare-active': { type: 'declare-active' },
  'confirm-active': { type: 'confirm-active', reason: 'Signed in while on the phone' },
  'import-active': { type: 'import-active', asOf: noon },
  'prove-active': { type: 'prove-active' },
  'prove-card': { type: 'prove-card' },
  exclude: { type: 'exclude', reason: 'left-practice' },
  reinstate: { type: 'reinstate', reason: 'Back at work' },
  'correct-status': { type: 'correct-status', to: { status: 'to-start' }, reason: 'Wrong person' },
} as const satisfies { readonly [Type in CommandType]: CommandOf<Type> };
