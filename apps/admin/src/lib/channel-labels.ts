import type { Channel } from '@relais/domain/nudge/channel';

export const channelLabels: Readonly<Record<Channel, string>> = { sms: 'SMS', email: 'E-mail' };
