import type { Result } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import type { NudgeTopic } from '@relais/domain/nudge/topic';

/** What the link refuses. It names nobody: whoever opens it may not be the person it was sent to. */
export type UnsubscribeLink = {
  readonly channel: Channel;
  readonly topic: NudgeTopic;
  /** Where such messages go today, enough to recognise it; absent when nothing is on file for the channel. */
  readonly masked?: string;
  /** Messages of this kind are refused already. */
  readonly done: boolean;
};

/** No link of ours. */
export type UnsubscribeRefusal = { readonly code: 'unsubscribe-link-unknown' };

export type UnsubscribeUseCases = {
  readonly describe: (token: string) => Promise<Result<UnsubscribeLink, UnsubscribeRefusal>>;
  /** Refuses for good; again changes nothing. `everything` also refuses the other topics on the same channel. */
  readonly confirm: (
    token: string,
    everything: boolean,
  ) => Promise<Result<UnsubscribeLink, UnsubscribeRefusal>>;
};
