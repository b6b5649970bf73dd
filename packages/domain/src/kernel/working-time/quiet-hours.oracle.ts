import type { FrenchZone } from './zone.ts';

/** The clock on the wall as the platform's own formatter tells it: shares no code with the calendar under test. */
export const wallClock = (zone: FrenchZone) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (milliseconds: number) => {
    const part = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
    return {
      day: `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
      sunday: part.get('weekday') === 'Sun',
      minute: Number(part.get('hour')) * 60 + Number(part.get('minute')),
    };
  };
};

const hour = 3_600_000;

/**
 * Whether each hour of a span is open, asked hour by hour of the wall clock. Exact for hours that open and close on the
 * hour, because every French zone is a whole number of hours away from UTC, which is checked at each step.
 */
export const openHours = (
  zone: FrenchZone,
  span: { readonly from: number; readonly until: number },
  isOpenAt: (wall: ReturnType<ReturnType<typeof wallClock>>) => boolean,
): readonly boolean[] => {
  const read = wallClock(zone);
  return Array.from({ length: (span.until - span.from) / hour }, (_, index) => {
    const wall = read(span.from + index * hour);
    if (wall.minute % 60 !== 0) throw new Error(`${zone} is not whole hours from UTC`);
    return isOpenAt(wall);
  });
};

/** The first open instant at or after `instant`, found by walking the hours. */
export const nextOpenByWalking = (open: readonly boolean[], from: number, instant: number): number => {
  const index = Math.floor((instant - from) / hour);
  if (open[index] === true) return instant;
  const next = open.indexOf(true, index);
  if (next === -1) throw new Error('walked out of the span');
  return from + next * hour;
};
