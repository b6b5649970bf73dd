import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { MessageChannel, MessageLane, MessageState } from '../../outbox/message-words.ts';

export type SendingFilter = {
  readonly states?: readonly MessageState[] | undefined;
  readonly channel?: MessageChannel | undefined;
  /** A template's slug. */
  readonly template?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly rpps?: Rpps | undefined;
  /** "2026-11-24", by the clock of Paris: the day it was to leave. */
  readonly day?: string | undefined;
};

/** One message and what became of it: all that `receiptWords` of the content needs, and for whom it was. */
export type SendingRow = {
  readonly id: string;
  readonly person: { readonly rpps: Rpps; readonly givenName: string; readonly familyName: string };
  readonly channel: MessageChannel;
  readonly lane: MessageLane;
  /** Masked for whoever does not write to people themself. */
  readonly recipient: string;
  readonly reference: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly state: MessageState;
  readonly reason: string | null;
  readonly createdAt: Instant;
  readonly notBefore: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly tries: number;
};

export type SendingPage = {
  /** The latest to leave first. */
  readonly rows: readonly SendingRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

export type SendingSheet = SendingRow & {
  readonly expiresAt: Instant;
  /** Absent for a sign-in code: nobody reads one over somebody's shoulder. */
  readonly message: { readonly subject: string; readonly text: string; readonly html: string } | undefined;
  /** SMS segments billed; 0 for an e-mail. */
  readonly segments: number;
  readonly cause:
    | { readonly kind: 'nudge'; readonly rule: string; readonly ruleVersion: number }
    | { readonly kind: 'campaign'; readonly id: string; readonly name: string }
    | { readonly kind: 'sign-in' }
    | undefined;
  readonly attempts: readonly {
    readonly number: number;
    readonly startedAt: Instant;
    readonly endedAt: Instant | null;
    readonly outcome: 'accepted' | 'refused' | 'ambiguous' | 'not-started' | null;
    readonly code: string | null;
    /** The provider's own words; they may name the address, so only whoever may read it sees them. */
    readonly detail: string | null;
  }[];
  /** In the order in which they came. */
  readonly receipts: readonly {
    readonly status: string;
    readonly errorCode: string | null;
    readonly receivedAt: Instant;
  }[];
};

export type SendingViewer = { readonly scope: DepartmentScope; readonly role: StaffRole };

export type SendingsUseCases = {
  readonly list: (filter: SendingFilter, page: number, viewer: SendingViewer) => Promise<SendingPage>;
  readonly find: (id: string, viewer: SendingViewer) => Promise<SendingSheet | undefined>;
};
