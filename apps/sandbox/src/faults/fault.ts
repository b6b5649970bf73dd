/** The moments at which the outside world can go wrong, and the ways it can at each of them. */
export const kindsByStep = {
  'sms-create': ['refuse', 'status', 'delay', 'drop-before', 'drop-after', 'duplicate'],
  'sms-list': ['refuse', 'status', 'delay', 'drop-before'],
  'sms-fetch': ['refuse', 'status', 'delay', 'drop-before'],
  'sms-delivery': ['status', 'delay', 'drop-before'],
  callback: ['delay', 'drop-before', 'duplicate', 'reorder'],
  'smtp-connect': ['refuse', 'status', 'delay', 'drop-before', 'drop-after'],
  'smtp-ehlo': ['refuse', 'status', 'delay', 'drop-before', 'drop-after'],
  'smtp-mail': ['refuse', 'status', 'delay', 'drop-before', 'drop-after'],
  'smtp-rcpt': ['refuse', 'status', 'delay', 'drop-before', 'drop-after'],
  'smtp-data': ['refuse', 'status', 'delay', 'drop-before', 'drop-after'],
  'smtp-final-dot': ['refuse', 'status', 'delay', 'drop-before', 'drop-after', 'duplicate'],
  'mail-delivery': ['status'],
} as const satisfies Record<string, readonly string[]>;

export type FaultStep = keyof typeof kindsByStep;
export const faultSteps = Object.keys(kindsByStep) as FaultStep[];

export const faultKinds = [
  'refuse',
  'status',
  'delay',
  'drop-before',
  'drop-after',
  'duplicate',
  'reorder',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export type Fault = {
  readonly on: FaultStep;
  readonly kind: FaultKind;
  /** HTTP status, Twilio error or SMTP reply, according to the step. */
  readonly code?: number | undefined;
  readonly delayMs?: number | undefined;
  /** How often it may fire; without it, always. */
  readonly times?: number | undefined;
  /** How likely it is to fire each time, from 0 to 1; without it, certain. */
  readonly rate?: number | undefined;
  /** Fires for this recipient only. */
  readonly to?: string | undefined;
  /** With "status" or "delay": the message is accepted all the same, before the answer. */
  readonly accepted?: boolean | undefined;
};

/** The steps at which a message is taken into the ledger. */
export const acceptingSteps: readonly FaultStep[] = ['sms-create', 'smtp-final-dot'];

/** Before the recipient is known, a fault cannot be meant for one. */
export const stepsWithoutRecipient: readonly FaultStep[] = ['smtp-connect', 'smtp-ehlo', 'smtp-mail'];
