import type { LinkEnding, LinkPurpose } from '@relais/domain/access/personal-link';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Entered, MalformedCode, WrongCode } from '../entry.ts';
import type { CodeOnItsWay, CodeRefusal, Press, Visitor } from '../pressing.use-cases.ts';

export type DeadLink = {
  readonly code: 'link-dead';
  /** `unknown` also for a person who left: nothing tells one from the other. */
  readonly why: LinkEnding | 'expired' | 'unknown';
};

export type LinkRefusal = DeadLink | CodeRefusal | MalformedCode | WrongCode;

export type LinkDescribed =
  | { readonly state: 'dead'; readonly why: DeadLink['why'] }
  | ({ readonly state: 'live'; readonly purpose: LinkPurpose; readonly expiresAt: Instant } & Press);

export type LinkEntered = { readonly purpose: LinkPurpose } & (
  | { readonly next: 'in'; readonly entered: Entered }
  | ({ readonly next: 'code' } & CodeOnItsWay)
);

export type LinksUseCases = {
  /** What the page of a link shows. Opening it any number of times changes nothing. */
  readonly describe: (token: string, visitor: Visitor) => Promise<LinkDescribed>;
  /** The button: enters where the person is known already, else has a code sent and leaves the link as it is. */
  readonly enter: (token: string, visitor: Visitor) => Promise<Result<LinkEntered, LinkRefusal>>;
  /** The code that the button had sent. */
  readonly enterCode: (
    typed: { readonly token: string; readonly code: string; readonly remember: boolean },
    visitor: Visitor,
  ) => Promise<Result<{ readonly purpose: LinkPurpose; readonly entered: Entered }, LinkRefusal>>;
};
