import type { Channel } from '@relais/domain/nudge/channel';

/** By which channel first, and by which when that one cannot be used; the key is the value of the field. */
const orders = {
  'sms,email': { label: 'SMS, sinon e-mail', channels: ['sms', 'email'] },
  'email,sms': { label: 'E-mail, sinon SMS', channels: ['email', 'sms'] },
  sms: { label: 'SMS seulement', channels: ['sms'] },
  email: { label: 'E-mail seulement', channels: ['email'] },
} as const satisfies Record<
  string,
  { readonly label: string; readonly channels: readonly [Channel, ...Channel[]] }
>;

export const channelOrderOptions = Object.entries(orders).map(([value, { label }]) => ({ value, label }));

export const channelsIn = (text: string | undefined): [Channel, ...Channel[]] | undefined => {
  const order = Object.entries(orders).find(([value]) => value === text)?.[1];
  if (order === undefined) return undefined;
  const [first, ...others] = order.channels;
  return [first, ...others];
};
