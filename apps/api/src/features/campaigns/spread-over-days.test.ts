import { describe, expect, it } from 'vitest';
import { spreadOverDays } from './spread-over-days.ts';

describe('a campaign under a daily limit', () => {
  it('leaves in one day as long as it fits in what is left of it', () => {
    const people = { sms: 80, email: 500 };
    expect(spreadOverDays({ people, limits: { sms: 100 }, leftToday: { sms: 80 } })).toEqual([]);
    expect(spreadOverDays({ people, limits: {}, leftToday: {} })).toEqual([]);
  });

  it('spreads over as many days as the limit asks for, today counted', () => {
    const people = { sms: 250, email: 10 };
    expect(spreadOverDays({ people, limits: { sms: 100 }, leftToday: { sms: 60 } })).toEqual([
      { channel: 'sms', perDay: 100, today: 60, days: 3 },
    ]);
    expect(spreadOverDays({ people, limits: { sms: 100 }, leftToday: { sms: -5 } })).toEqual([
      { channel: 'sms', perDay: 100, today: 0, days: 4 },
    ]);
  });
});
