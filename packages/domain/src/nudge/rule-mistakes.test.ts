import { describe, expect, it } from 'vitest';
import { days, hours } from '../kernel/instant.ts';
import { defaultCadence } from './default-cadence.ts';
import { type NudgeRule, waitOverRule } from './rule.ts';
import { mistakesInRule } from './rule-mistakes.ts';

const around = { hasTemplate: () => true, hasRule: (id: string) => id === 'welcome' };
const codes = (change: Partial<NudgeRule>, surroundings = around) =>
  mistakesInRule({ ...waitOverRule, ...change }, surroundings).map(({ code }) => code);

describe('a rule', () => {
  it.each(defaultCadence)('of the default cadence, "$id", has nothing to fix', (rule) => {
    expect(mistakesInRule(rule, around)).toEqual([]);
  });

  it.each<[string, Partial<NudgeRule>]>([
    ['no-status', { audience: { statuses: [] } }],
    ['silence-during-wait', { audience: { statuses: ['waiting', 'to-retry'] } }],
    ['channel-twice', { channels: ['sms', 'sms'] }],
    ['followed-rule-unknown', { anchor: 'last-nudge', after: 'nobody' }],
    ['follows-without-last-nudge', { after: 'welcome' }],
    ['week-without-hour', { anchor: 'week' }],
    ['week-day-outside-week', { anchor: 'week', at: '09:00', offset: days(7) }],
    ['offset-too-far', { offset: days(401) }],
    ['useful-too-short', { usefulFor: hours(23) }],
    ['useful-too-long', { usefulFor: days(61) }],
    ['hold-out-too-large', { holdOut: 0.6 }],
    ['hold-out-too-large', { holdOut: Number.NaN }],
  ])('is refused for %s', (code, change) => {
    expect(codes(change)).toEqual([code]);
  });

  it('is refused for each channel whose text is missing', () => {
    const hasTemplate = (slug: string) => slug === 'wait-over-email';
    expect(mistakesInRule(waitOverRule, { ...around, hasTemplate })).toEqual([
      { code: 'template-missing', template: 'wait-over', channel: 'sms' },
    ]);
  });
});
