import type { TimelineEntry } from './answers.ts';

/** What keeps our messages from reaching somebody: the first cause of failure, so the first thing to look at. */
export type ContactTrouble = 'no-channel' | 'undelivered';

type Known = {
  readonly rpps: string;
  readonly channels: readonly unknown[];
  /** The latest first. */
  readonly timeline: readonly TimelineEntry[];
};

/** Nobody can be written to, or the last message that ended on a channel did not arrive: the other one may have worked since. */
export const contactTrouble = ({ rpps, channels, timeline }: Known): ContactTrouble | undefined => {
  if (channels.length === 0) return 'no-channel';
  const doubts = timeline.flatMap((entry) =>
    entry.rpps === rpps && entry.kind === 'coordinates-doubted' ? [entry] : [],
  );
  // Whoever raised a doubt also knows whether it was settled; a receipt alone does not.
  if (doubts.length > 0) return doubts.some(({ settled }) => !settled) ? 'undelivered' : undefined;
  const ended = timeline.flatMap((entry) =>
    entry.rpps === rpps && entry.kind === 'message' && outcomes.includes(entry.state) ? [entry] : [],
  );
  const latest = (['sms', 'email'] as const).flatMap(
    (channel) => ended.find((message) => message.channel === channel) ?? [],
  );
  return latest.some(({ state }) => failures.includes(state)) ? 'undelivered' : undefined;
};

const failures: readonly string[] = ['undelivered', 'failed'];
const outcomes: readonly string[] = [...failures, 'accepted', 'delivered'];

export const contactTroubleWords = {
  'no-channel': 'ni mobile ni e-mail connus',
  undelivered: 'message non remis, coordonnées à vérifier',
} as const satisfies Record<ContactTrouble, string>;
