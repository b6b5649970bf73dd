import type { ActingAs } from './actor.ts';
import type { CommandType } from './command.ts';
import type { ActivationStatus, StoredStatus } from './status.ts';

type Move = {
  /** Where the person must stand. */
  readonly from: readonly ActivationStatus[];
  readonly by: readonly ActingAs[];
  /** Where it may lead; `unchanged` when only evidence is added. The moves cannot lead anywhere else: it would not compile. */
  readonly to: readonly (StoredStatus | 'unchanged')[];
};

const thePersonOrAnAdvisor = ['pharmacist', 'advisor', 'admin'] as const;
const anAdvisor = ['advisor', 'admin'] as const;

const anywhereInScope = [
  'to-start',
  'under-way',
  'blocked',
  'waiting',
  'to-retry',
  'active',
  'to-renew',
  'card-only',
] as const;

const anywhereNotActive = [
  'to-start',
  'under-way',
  'blocked',
  'waiting',
  'to-retry',
  'to-renew',
  'card-only',
] as const;

const anywhereStored = [
  'to-start',
  'under-way',
  'blocked',
  'waiting',
  'active',
  'to-renew',
  'card-only',
] as const;

/**
 * The life cycle. The procedure's own moves leave from where the procedure allows; news from outside ("it works",
 * "they retired") is heard wherever the person stands, because refusing it would not make it untrue.
 */
export const lifecycle = {
  // the procedure
  begin: {
    from: ['to-start', 'to-retry', 'to-renew', 'card-only'],
    by: thePersonOrAnAdvisor,
    to: ['under-way'],
  },
  'complete-step': { from: ['under-way'], by: thePersonOrAnAdvisor, to: ['under-way'] },
  'switch-route': { from: ['under-way', 'blocked'], by: thePersonOrAnAdvisor, to: ['under-way'] },
  'report-symptom': {
    from: ['under-way', 'blocked', 'to-retry'],
    by: thePersonOrAnAdvisor,
    to: ['blocked'],
  },
  'try-remedy': { from: ['blocked'], by: thePersonOrAnAdvisor, to: ['under-way', 'blocked'] },
  'declare-coordinate-update': {
    from: ['under-way', 'blocked', 'waiting'],
    by: thePersonOrAnAdvisor,
    to: ['waiting'],
  },
  'choose-card-only': {
    from: ['to-start', 'under-way', 'blocked', 'waiting', 'to-retry', 'to-renew'],
    by: thePersonOrAnAdvisor,
    to: ['card-only'],
  },
  'declare-lost': { from: ['active'], by: thePersonOrAnAdvisor, to: ['to-renew'] },

  // news of an e-CPS or a card that works
  'declare-active': { from: anywhereNotActive, by: ['pharmacist'], to: ['active'] },
  'confirm-active': { from: anywhereInScope, by: anAdvisor, to: ['active'] },
  'import-active': { from: anywhereInScope, by: ['roster-import'], to: ['active', 'unchanged'] },
  'prove-active': { from: anywhereInScope, by: ['identity-provider'], to: ['active'] },
  'prove-card': { from: anywhereInScope, by: ['identity-provider'], to: ['unchanged'] },

  // staff, always with a reason
  exclude: { from: anywhereInScope, by: anAdvisor, to: ['out-of-scope'] },
  reinstate: { from: ['out-of-scope'], by: anAdvisor, to: anywhereStored },
  'correct-status': { from: anywhereInScope, by: anAdvisor, to: anywhereStored },
} as const satisfies Record<CommandType, Move>;

const moves: Readonly<Record<CommandType, Move>> = lifecycle;

export const commandTypes: readonly CommandType[] = Object.keys(lifecycle).filter(
  (name): name is CommandType => name in lifecycle,
);

export const whereFrom = (command: CommandType): readonly ActivationStatus[] => moves[command].from;

export const whoMay = (command: CommandType): readonly ActingAs[] => moves[command].by;

export const isAllowed = (status: ActivationStatus, command: CommandType, actor: ActingAs): boolean =>
  whereFrom(command).includes(status) && whoMay(command).includes(actor);

/** What an actor can do from a status, in the order of the table: what a screen offers, and nothing else. */
export const commandsFrom = (status: ActivationStatus, actor: ActingAs): readonly CommandType[] =>
  commandTypes.filter((command) => isAllowed(status, command, actor));
