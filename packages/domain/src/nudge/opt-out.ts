import type { Channel } from './channel.ts';
import type { NudgeTopic } from './topic.ts';

/** A refusal to be written to: on one channel or all, about one topic or everything. */
export type OptOut = { readonly channel: Channel | 'all'; readonly topic: NudgeTopic | 'all' };

/** Whether one of these refusals forbids a message about `topic` on `channel`. */
export const isRefused = (optOuts: readonly OptOut[], channel: Channel, topic: NudgeTopic): boolean =>
  optOuts.some(
    (refused) =>
      (refused.channel === 'all' || refused.channel === channel) &&
      (refused.topic === 'all' || refused.topic === topic),
  );
