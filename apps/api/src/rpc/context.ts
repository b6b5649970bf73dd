import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Log } from '../foundations.ts';
import type { AccessRefusal } from './access-refusal.ts';
import type { Audience, PharmacistActor, StaffActor } from './actor.ts';
import type { LimitName } from './limit-policies.ts';
import type { UseCases } from './use-cases.ts';

/** What a procedure knows of the request it answers. One per HTTP request, shared by the calls of a batch. */
export type Context = {
  readonly request: {
    readonly id: string;
    readonly origin: string | undefined;
    /** The header of our own that no foreign form can send. */
    readonly sentByOurFronts: boolean;
    readonly isJson: boolean;
    /** The client's, through exactly the proxies we trust. */
    readonly address: string;
  };
  readonly isAllowedOrigin: (origin: string, audience: Audience | undefined) => boolean;
  readonly actors: {
    readonly pharmacist: () => Promise<Result<PharmacistActor, AccessRefusal>>;
    readonly staff: () => Promise<Result<StaffActor, AccessRefusal>>;
  };
  readonly session: SessionCookies;
  readonly browser: BrowserCookies;
  /** Counts one call; refuses once the limit is passed. */
  readonly count: (limit: LimitName) => Promise<Result<undefined, AccessRefusal>>;
  readonly useCases: UseCases;
  readonly log: Log;
};

/** What the portal leaves in a browser beside a session: `known` recognises it, `provider` ties a sign-in under way to it. */
export const browserCookies = ['known', 'provider'] as const;
export type BrowserCookie = (typeof browserCookies)[number];

export type BrowserCookies = {
  readonly tokenOf: (cookie: BrowserCookie) => string | undefined;
  readonly give: (
    cookie: BrowserCookie,
    issued: { readonly token: string; readonly expiresAt: Instant },
  ) => void;
  readonly takeBack: (cookie: BrowserCookie) => void;
};

export type SessionCookies = {
  /** What the browser holds, if anything. */
  readonly tokenOf: (audience: Audience) => string | undefined;
  readonly give: (
    audience: Audience,
    issued: { readonly token: string; readonly expiresAt: Instant },
  ) => void;
  readonly takeBack: (audience: Audience) => void;
};
