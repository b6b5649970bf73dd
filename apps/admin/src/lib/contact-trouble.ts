import type { TimelineEntry } from './answers.ts';

/** What keeps our messages from reaching somebody: the first cause of failure, so the first thing to look at. */
export type ContactTrouble = 'no-channel' | 'undelivered';

type Known = {
  readonly rpps: string;
  readonly channels: readonly unknown[];
  /** The latest first. */
  readonly timeline: readonly TimelineEntry[];
};

/** Nobody can be written to, or the last message that ended did not arrive. */
export const contactTrouble = ({ rpps, channels, timeline }: Known): ContactTrouble | undefined => {
  if (channels.length === 0) return 'no-channel';
  const ended = timeline.find(
    (entry) => entry.rpps === rpps && entry.kind === 'message' && outcomes.includes(entry.state),
  );
  return ended?.kind === 'message' && failures.includes(ended.state) ? 'undelivered' : undefined;
};

const failures: readonly string[] = ['undelivered', 'failed'];
const outcomes: readonly string[] = [...failures, 'accepted', 'delivered'];

export const contactTroubleWords = {
  'no-channel': 'ni mobile ni e-mail connus',
  undelivered: 'dernier message non remis, coordonnées à vérifier',
} as const satisfies Record<ContactTrouble, string>;
