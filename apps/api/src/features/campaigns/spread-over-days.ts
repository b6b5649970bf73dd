import { type Channel, channels } from '@relais/domain/nudge/channel';
import type { NudgeSettings } from '@relais/domain/nudge/settings';
import type { CampaignSpread } from './campaigns.use-cases.ts';

type Asked = {
  readonly people: Readonly<Record<Channel, number>>;
  readonly limits: NudgeSettings['dailyLimits'];
  readonly leftToday: Readonly<Partial<Record<Channel, number>>>;
};

/** Over how many days the limits of the region spread a campaign, for each channel where it does not leave in one. */
export const spreadOverDays = ({ people, limits, leftToday }: Asked): readonly CampaignSpread[] =>
  channels.flatMap((channel) => {
    const perDay = limits[channel];
    if (perDay === undefined || perDay <= 0) return [];
    const today = Math.max(0, leftToday[channel] ?? perDay);
    const afterwards = people[channel] - today;
    return afterwards <= 0 ? [] : [{ channel, perDay, today, days: 1 + Math.ceil(afterwards / perDay) }];
  });
