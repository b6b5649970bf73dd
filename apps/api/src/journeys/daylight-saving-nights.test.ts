import { departments } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours, type Instant, instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines, onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { aRegion } from '../nudging/testing/a-region.ts';
import { runTheClock } from '../nudging/testing/run-the-clock.ts';

/** The hour changes of 2027: in Paris on the last Sundays of March and October, in Miquelon as in North America. */
const nights = {
  'the night Paris loses an hour': '2027-03-28T01:00:00Z',
  'the night Paris gains an hour': '2027-10-31T01:00:00Z',
  'the night Miquelon loses an hour': '2027-03-14T05:00:00Z',
  'the night Miquelon gains an hour': '2027-11-07T04:00:00Z',
};

const holidaysAround: ReadonlySet<string> = new Set(['2027-03-29', '2027-11-01', '2027-11-11']);

const oneByZone = [...new Map(departments.map((department) => [department.zone, department])).values()];

/** Quiet hours told by the platform's own calendar, which shares nothing with the product's. */
const calendars = new Map(
  oneByZone.map(({ zone }) => [
    zone as string,
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    }),
  ]),
);

const isOpen = (at: number, zone: string): boolean => {
  const told = calendars.get(zone)?.formatToParts(at) ?? [];
  const part = (type: string) => told.find((it) => it.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return hour >= 8 && hour < 20 && part('weekday') !== 'Sun' && !holidaysAround.has(day);
};

/** French clocks differ from UTC by whole hours: a closed hour is left at its end. */
const firstOpen = (from: number, zone: string): number => {
  let at = from;
  while (!isOpen(at, zone)) at = (Math.floor(at / 3_600_000) + 1) * 3_600_000;
  return at;
};

type Waiting = { readonly rpps: Rpps; readonly declaredAt: Instant; readonly zone: string };

/** In each zone, five people whose 48 h end from twelve hours before the change to twelve hours after it. */
const peopleAround = (change: Instant): readonly Waiting[] =>
  oneByZone
    .flatMap(({ zone }, place) =>
      [-12, -4.5, 0.5, 3, 12].map((shift, number) => ({
        rpps: `99${String(place).padStart(3, '0')}${String(number).padStart(6, '0')}` as Rpps,
        declaredAt: later(change, hours(shift) - hours(48) + minutes(place)),
        zone,
      })),
    )
    .toSorted((left, right) => left.declaredAt - right.declaredAt);

const aRegionWaiting = async (database: Database, people: readonly Waiting[]) => {
  const region = await aRegion(database, [waitOverRule]);
  const clock = region.foundations.clock;
  for (const { rpps, declaredAt, zone } of people) {
    const department = oneByZone.find((it) => it.zone === zone)?.code ?? '75';
    region.pass(declaredAt - clock.now());
    await aPharmacistOnFile(database, clock.now(), { rpps, department, mobile: `+336${rpps.slice(-8)}` });
    await region.does(rpps, { type: 'begin', route: 'without-card' });
    await region.does(rpps, { type: 'declare-coordinate-update', at: declaredAt });
  }
  return region;
};

onBothEngines('the end of a wait', (open) => {
  for (const [night, change] of Object.entries(nights)) {
    const people = peopleAround(instantFromIso(change));

    it(`is told once, 48 elapsed hours later, at the first open minute of each zone, around ${night}`, async () => {
      const region = await aRegionWaiting(await open(), people);
      await runTheClock(region, later(instantFromIso(change), days(6)));
      const told = (await region.messages()).map(({ rpps, acceptedAt }) => `${rpps} ${acceptedAt}`);
      const due = people.map(
        ({ rpps, declaredAt, zone }) => `${rpps} ${firstOpen(declaredAt + 48 * 3_600_000, zone)}`,
      );
      expect(told.sort()).toEqual(due.sort());
    });
  }
});

onSqlite('the end of a wait during an outage', (open) => {
  for (const [night, change] of Object.entries(nights)) {
    const people = peopleAround(instantFromIso(change));

    it(`is told once and never in quiet hours though the provider was down around ${night}`, async () => {
      const region = await aRegionWaiting(await open(), people);
      for (let failure = 0; failure < 40; failure += 1)
        region.providerAnswers({ kind: 'refused', code: '20429', detail: '', verdict: 'retry' });
      await runTheClock(region, later(instantFromIso(change), days(6)));
      const accepted = (await region.messages()).filter(({ state }) => state === 'accepted');
      expect(accepted.map(({ rpps }) => rpps).sort()).toEqual(people.map(({ rpps }) => rpps).sort());
      for (const { rpps, acceptedAt } of accepted) {
        const person = people.find((it) => it.rpps === rpps);
        expect(acceptedAt).toBeGreaterThanOrEqual((person?.declaredAt ?? 0) + 48 * 3_600_000);
        expect(isOpen(Number(acceptedAt), person?.zone ?? ''), `${rpps} at ${acceptedAt}`).toBe(true);
      }
    });
  }
});
