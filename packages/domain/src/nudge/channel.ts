import { accept, type Result, refuse } from '../kernel/result.ts';

export const channels = ['sms', 'email'] as const;
export type Channel = (typeof channels)[number];

/** `failing`: the last message to these coordinates was refused for good. A landline is `absent` for SMS. */
export type ChannelState = 'usable' | 'absent' | 'failing' | 'opted-out';

export type Reachability = Readonly<Record<Channel, ChannelState>>;

export type NoChannel = { readonly code: 'opted-out' | 'no-channel' };

/** The channels that may be used, first choice first: SMS to a mobile, else e-mail, in a rule's own order. */
export const usableChannels = (order: readonly Channel[], reachable: Reachability): readonly Channel[] =>
  order.filter((channel) => reachable[channel] === 'usable');

/** The first usable channel of `order`. Refuses with `opted-out` when only the person's own choice stands in the way. */
export const chooseChannel = (
  order: readonly Channel[],
  reachable: Reachability,
): Result<Channel, NoChannel> => {
  const [first] = usableChannels(order, reachable);
  if (first !== undefined) return accept(first);
  const optedOut = order.some((channel) => reachable[channel] === 'opted-out');
  return refuse({ code: optedOut ? 'opted-out' : 'no-channel' });
};

/** Where to try next when `failed` has just been refused for good. */
export const fallbackChannel = (
  order: readonly Channel[],
  failed: Channel,
  reachable: Reachability,
): Result<Channel, NoChannel> => chooseChannel(order, { ...reachable, [failed]: 'failing' });
