import { type Channel, channels } from '@relais/domain/nudge/channel';
import type { TimelineEntry } from './answers.ts';

/** What keeps our messages from reaching somebody: the first cause of failure, so the first thing to look at. */
export type ContactTrouble = 'no-channel' | 'undelivered';

type Known = {
  readonly rpps: string;
  readonly channels: readonly unknown[];
  /** The latest first. */
  readonly timeline: readonly TimelineEntry[];
};

/** The channels on which the last message that ended did not arrive, or whose doubt nobody has settled. */
export const channelsToCheck = ({ rpps, timeline }: Omit<Known, 'channels'>): readonly Channel[] => {
  const doubts = timeline.flatMap((entry) =>
    entry.rpps === rpps && entry.kind === 'coordinates-doubted' ? [entry] : [],
  );
  // Whoever raised a doubt also knows whether it was settled; a receipt alone does not.
  if (doubts.length > 0) {
    return channels.filter((channel) => doubts.some((doubt) => doubt.channel === channel && !doubt.settled));
  }
  const ended = timeline.flatMap((entry) =>
    entry.rpps === rpps && entry.kind === 'message' && outcomes.includes(entry.state) ? [entry] : [],
  );
  return channels.filter((channel) =>
    failures.includes(ended.find((message) => message.channel === channel)?.state ?? ''),
  );
};

/** Nobody can be written to, or the last message that ended on a channel did not arrive: the other one may have worked since. */
export const contactTrouble = (known: Known): ContactTrouble | undefined => {
  if (known.channels.length === 0) return 'no-channel';
  return channelsToCheck(known).length > 0 ? 'undelivered' : undefined;
};

const failures: readonly string[] = ['undelivered', 'failed'];
const outcomes: readonly string[] = [...failures, 'accepted', 'delivered'];

export const contactTroubleWords = {
  'no-channel': 'ni mobile ni e-mail connus',
  undelivered: 'message non remis, coordonnées à vérifier',
} as const satisfies Record<ContactTrouble, string>;
