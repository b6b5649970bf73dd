import type { NudgeSettings } from '@relais/domain/nudge/settings';
import type { Typed } from '../../lib/typed-fields.ts';

/** As many stretches of the week as there are, and one more to fill. */
export const stretchesIn = (typed: Typed): number =>
  Math.max(1, Object.keys(typed).filter((name) => /^from-\d+$/.test(name)).length);

export const typedFrom = (settings: NudgeSettings): Typed => {
  const { quietHours, guests, dailyLimits, smsSegmentPrice, killSwitch, trial } = settings;
  const stretches = [...quietHours.weekly, { on: [], from: '', until: '' }];
  return {
    killSwitch: killSwitch ? 'oui' : '',
    trial: trial ? 'oui' : '',
    guests: guests.join('\n'),
    smsLimit: dailyLimits.sms === undefined ? '' : String(dailyLimits.sms),
    emailLimit: dailyLimits.email === undefined ? '' : String(dailyLimits.email),
    ...Object.fromEntries(
      stretches.flatMap(({ on, from, until }, index) => [
        [`on-${index}`, on.join(',')],
        [`from-${index}`, from],
        [`until-${index}`, until],
      ]),
    ),
    onHolidays: quietHours.onHolidays,
    exceptions: quietHours.exceptions
      .map(({ date, open }) => [date, ...open.map(({ from, until }) => `${from}-${until}`)].join(' '))
      .join('\n'),
    price: String(smsSegmentPrice.thousandthsOfEuro / 1_000).replace('.', ','),
    source: smsSegmentPrice.source,
  };
};
