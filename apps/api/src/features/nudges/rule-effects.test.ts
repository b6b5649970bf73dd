import type { ActivationEvent } from '@relais/domain/activation/events';
import type { Rpps } from '@relais/domain/identity/rpps';
import { days, hours, type Instant, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import type { Sql } from '../../database/sql.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { aRegion } from '../../nudging/testing/a-region.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { nudgeHistory } from './nudge-history.ts';
import { ruleEffects } from './rule-effects.ts';

const decidedAt = later(mondayMorning, -days(10));

const aFiring = (
  sql: Sql,
  rpps: Rpps,
  change: { heldOut?: boolean; at?: Instant; early?: boolean; rule?: string } = {},
) => {
  const at = change.at ?? decidedAt;
  return sql.insert(sql.tables.nudges).values({
    id: `${rpps}-${at}`,
    dedupeKey: `${rpps}-${at}`,
    rule: change.rule ?? 'wait-over',
    ruleVersion: 1,
    rpps,
    anchor: at,
    wantedAt: at,
    dueAt: change.early ? later(at, days(1)) : at,
    wakeAt: at,
    expiresAt: later(at, days(7)),
    state: change.heldOut || change.early ? 'skipped' : 'sent',
    skipReason: change.early ? 'status-changed' : change.heldOut ? 'hold-out' : null,
    channel: change.heldOut || change.early ? null : 'sms',
    createdAt: at,
    decidedAt: at,
  });
};

const anEvent = (sql: Sql, rpps: Rpps, event: ActivationEvent) =>
  sql.insert(sql.tables.activationEvents).values({
    id: `${rpps}-${event.type}-${event.at}`,
    rpps,
    version: 2,
    at: event.at,
    type: event.type,
    event,
  });

const activated = (rpps: Rpps, after: number): ActivationEvent => ({
  type: 'declared-active',
  at: later(decidedAt, after),
  by: { kind: 'pharmacist', rpps },
});

const peopleIn = async (database: Parameters<typeof aPharmacistOnFile>[0], number: number) => {
  const people: Rpps[] = [];
  for (let index = 0; index < number; index += 1) {
    const department = index % 2 === 0 ? '75' : '33';
    people.push(await aPharmacistOnFile(database, mondayMorning, { rpps: `9970000000${index}`, department }));
  }
  return people;
};

onBothEngines('the effect of a rule', (open) => {
  it('counts people once, within 72 h net of the wait, and by the departments one may see', async () => {
    const database = await open();
    const region = await aRegion(database, [waitOverRule]);
    const [quick, slow, waited, again] = await peopleIn(database, 4);
    if (!quick || !slow || !waited || !again) throw new Error('nobody');
    await database.transaction(async (sql) => {
      for (const rpps of [quick, slow, waited, again]) await aFiring(sql, rpps);
      await aFiring(sql, again, { at: later(decidedAt, days(4)) });
      await anEvent(sql, quick, activated(quick, hours(5)));
      await anEvent(sql, slow, activated(slow, hours(80)));
      const updatedAt = later(decidedAt, hours(10));
      await anEvent(sql, waited, {
        type: 'coordinate-update-declared',
        at: updatedAt,
        wait: { declaredAt: updatedAt, endsAt: later(updatedAt, hours(48)) },
        by: { kind: 'pharmacist', rpps: waited },
      });
      await anEvent(sql, waited, activated(waited, hours(110)));
      await anEvent(sql, again, activated(again, days(4) + hours(5)));
    });
    const effects = ruleEffects(region.foundations);
    expect(await effects({ days: 90 }, 'all')).toMatchObject([
      {
        rule: 'wait-over',
        name: waitOverRule.name,
        holdOut: 0,
        effect: { kind: 'observed', nudged: { of: 4, count: 2, tooEarly: 0 } },
      },
    ]);
    expect(await effects({ days: 90 }, ['33'])).toMatchObject([{ effect: { nudged: { of: 2, count: 0 } } }]);
  });

  it('sets those kept apart against the others', async () => {
    const database = await open();
    const region = await aRegion(database, [waitOverRule]);
    const [nudged, heldOut] = await peopleIn(database, 2);
    if (!nudged || !heldOut) throw new Error('nobody');
    await database.transaction(async (sql) => {
      await aFiring(sql, nudged);
      await aFiring(sql, heldOut, { heldOut: true });
      await anEvent(sql, nudged, activated(nudged, hours(5)));
    });
    expect(await ruleEffects(region.foundations)({ days: 90 }, 'all')).toMatchObject([
      {
        effect: {
          kind: 'compared',
          nudged: { of: 1, count: 1 },
          heldOut: { of: 1, count: 0 },
          conclusive: false,
        },
      },
    ]);
  });

  it('is each rule’s own, asked of all of them in one pass', async () => {
    const database = await open();
    const region = await aRegion(database, defaultCadence);
    const [first, second] = await peopleIn(database, 2);
    if (!first || !second) throw new Error('nobody');
    await database.transaction(async (sql) => {
      await aFiring(sql, first);
      await aFiring(sql, second, { rule: 'welcome' });
      await anEvent(sql, second, activated(second, hours(5)));
    });
    const told = await ruleEffects(region.foundations)({ days: 90 }, 'all');
    const of = (rule: string) => told.find((one) => one.rule === rule)?.effect;
    expect(of('wait-over')).toMatchObject({ nudged: { of: 1, count: 0 } });
    expect(of('welcome')).toMatchObject({ nudged: { of: 1, count: 1 } });
    expect(of('still-inactive')).toMatchObject({ nudged: { of: 0 } });
  });

  it('is not told for rules that speak to people who are active, nor at all for those that are off', async () => {
    const off = { ...waitOverRule, enabled: false };
    const region = await aRegion(await open(), [off, ...defaultCadence.filter(({ id }) => id !== off.id)]);
    const told = await ruleEffects(region.foundations)({ days: 90 }, 'all');
    expect(told.find(({ rule }) => rule === 'digest')?.effect).toEqual({ kind: 'not-measurable' });
    expect(told.some(({ rule }) => rule === off.id)).toBe(false);
  });
});

onBothEngines('the history of nudges', (open) => {
  it('shows what became of each that came due, in one’s own departments', async () => {
    const database = await open();
    await aRegion(database, [waitOverRule]);
    const [inParis, inGironde] = await peopleIn(database, 2);
    if (!inParis || !inGironde) throw new Error('nobody');
    await database.transaction(async (sql) => {
      await aFiring(sql, inParis);
      await aFiring(sql, inGironde, { heldOut: true });
      await aFiring(sql, inGironde, { early: true, at: later(decidedAt, days(2)) });
    });
    const history = nudgeHistory({ database, clock: { now: () => mondayMorning } });
    expect(await history({}, 1, 'all')).toMatchObject({ total: 2, pages: 1 });
    expect(await history({}, 1, ['33'])).toMatchObject({ rows: [{ rpps: inGironde, reason: 'hold-out' }] });
    expect(await history({ reason: 'hold-out' }, 1, ['75'])).toMatchObject({ rows: [], total: 0 });
    expect(await history({ state: 'sent' }, 1, 'all')).toMatchObject({
      rows: [{ rpps: inParis, state: 'sent', channel: 'sms', familyName: 'MARTIN' }],
    });
    expect(await history({ rpps: inGironde }, 1, 'all')).toMatchObject({ total: 2 });
    expect(await history({ channel: 'sms' }, 1, 'all')).toMatchObject({ rows: [{ rpps: inParis }] });
    expect(await history({ department: '33' }, 1, 'all')).toMatchObject({ rows: [{ rpps: inGironde }] });
    expect(await history({ department: '33' }, 1, ['75'])).toMatchObject({ rows: [], total: 0 });
  });
});
