import type { Channel } from '@relais/domain/nudge/channel';

export const channelWords = { sms: 'SMS', email: 'e-mail' } as const satisfies Record<Channel, string>;

/** "SMS, sinon e-mail". */
export const channelsWords = (channels: readonly Channel[]): string => {
  const [first, ...others] = channels.map((channel) => channelWords[channel]);
  return [first, ...others.map((other) => `sinon ${other}`)].join(', ');
};
