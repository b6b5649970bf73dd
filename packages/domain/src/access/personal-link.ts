import { days, type Instant, later } from '../kernel/instant.ts';
import type { NudgeTopic } from '../nudge/topic.ts';

/** Where the link of a message leads once the person is known. A newer link for the same purpose ends the older one. */
export const linkPurposes = ['resume', 'coordinates', 'renewal', 'help', 'team'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** What the link of a message is for, by what the message is about: the same message always has the same purpose. */
export const purposeOfLink = ({
  topic,
  template,
}: {
  readonly topic: NudgeTopic;
  readonly template: string;
}): LinkPurpose => {
  if (template === 'undelivered') return 'coordinates';
  if (template === 'to-renew' || template === 'card-expiring') return 'renewal';
  return topic === 'activation' ? 'resume' : topic;
};

/** How a link ended before its time. */
export const linkEndings = ['used', 'replaced', 'signed-out'] as const;
export type LinkEnding = (typeof linkEndings)[number];

/** A message is read late, but not a month late. Milliseconds. */
export const linkLifetime = days(30);

/** How long a browser where the person proved who they are is recognised. Milliseconds. */
export const knownBrowserLifetime = days(180);

type Link = { readonly expiresAt: Instant; readonly ending: LinkEnding | null };

export const expiryOfLink = (createdAt: Instant): Instant => later(createdAt, linkLifetime);

/** Why a link no longer opens anything; `undefined` while it does. */
export const whyLinkIsDead = (
  { ending, expiresAt }: Link,
  now: Instant,
): LinkEnding | 'expired' | undefined => ending ?? (now >= expiresAt ? 'expired' : undefined);

/** What is known of the browser in which the button of a link is pressed, and of the address it was sent to. */
export type PressedFrom = {
  /** A session of that very person is open there. */
  readonly signedIn: boolean;
  /** That very person gave a code or signed in there before, and asked to be recognised. */
  readonly knownBrowser: boolean;
  /** Several people are written to at that address: reading the message does not tell who reads it. */
  readonly sharedAddress: boolean;
};

/**
 * What pressing the button proves. Having the message proves nothing: mail scanners have it too, and press. Only a
 * browser where the person proved who they are before adds something; elsewhere a 6-digit code does.
 */
export const pressingLeadsTo = ({ signedIn, knownBrowser, sharedAddress }: PressedFrom): 'entry' | 'code' =>
  signedIn || (knownBrowser && !sharedAddress) ? 'entry' : 'code';
