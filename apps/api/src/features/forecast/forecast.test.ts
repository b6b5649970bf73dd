import { days, hours, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { defaultNudgeSettings, type NudgeSettings } from '@relais/domain/nudge/settings';
import { measureSms } from '@relais/domain/nudge/sms-text';
import { and, asc, eq, ne } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { writeSettings } from '../../nudging/settings.repository.ts';
import { type ARegion, aRegion } from '../../nudging/testing/a-region.ts';
import { aWholeRegion } from '../../nudging/testing/a-whole-region.ts';
import { runTheClock } from '../../nudging/testing/run-the-clock.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import type { ForecastTally, LinesAsked } from './forecast.use-cases.ts';
import { forecastRegion } from './forecast-region.ts';

const fortnight = later(mondayMorning, days(14));
const everyLine = { offset: 0, limit: 100_000 };

const simulated = async (region: ARegion, scope: 'all' | readonly ['33'] = 'all') => {
  const simulate = forecastRegion({ ...region.foundations, templateFor: templatesInForce() });
  return simulate({ days: 14, scope, lines: everyLine });
};

/** What really left, in words that a forecast can be held against. */
const sent = async (database: Database): Promise<readonly string[]> => {
  const { messages, nudges } = database.read.tables;
  const rows = await database.read
    .select({ rpps: messages.rpps, rule: nudges.rule, channel: messages.channel, at: messages.acceptedAt })
    .from(messages)
    .innerJoin(nudges, eq(nudges.id, messages.nudgeId))
    .where(eq(messages.state, 'accepted'));
  return rows.map(({ rpps, rule, channel, at }) => `${at} ${rpps} ${rule} ${channel}`).sort();
};

const segmentsSent = async (database: Database): Promise<readonly number[]> => {
  const { messages } = database.read.tables;
  const rows = await database.read
    .select({ text: messages.text })
    .from(messages)
    .where(and(eq(messages.state, 'accepted'), eq(messages.channel, 'sms')));
  return rows.map(({ text }) => measureSms(text).segments);
};

const skipped = async (database: Database): Promise<readonly string[]> => {
  const { nudges } = database.read.tables;
  const rows = await database.read
    .select()
    .from(nudges)
    .where(eq(nudges.state, 'skipped'))
    .orderBy(asc(nudges.decidedAt));
  return rows
    .map(({ rpps, rule, skipReason, decidedAt }) => `${decidedAt} ${rpps} ${rule} ${skipReason}`)
    .sort();
};

const forecastSent = ({ lines }: Awaited<ReturnType<typeof simulated>>): readonly string[] =>
  lines
    .flatMap(({ at, rpps, rule, outcome }) =>
      outcome.kind === 'sent' ? [`${at} ${rpps} ${rule} ${outcome.channel}`] : [],
    )
    .sort();

const forecastSkipped = ({ lines }: Awaited<ReturnType<typeof simulated>>): readonly string[] =>
  lines
    .flatMap(({ at, rpps, rule, outcome }) =>
      outcome.kind === 'skipped' ? [`${at} ${rpps} ${rule} ${outcome.reason}`] : [],
    )
    .sort();

const aRegionToForecast = async (
  database: Database,
  {
    rules = defaultCadence,
    settings = {},
  }: { rules?: readonly NudgeRule[]; settings?: Partial<NudgeSettings> } = {},
) => {
  const region = await aRegion(database, rules);
  const people = await aWholeRegion(database, mondayMorning, { officines: 40, pharmacists: 110 });
  await database.transaction(async (sql) => {
    const edit = { editedBy: 'somebody', now: mondayMorning, revision: 'settings-of-the-test' };
    await writeSettings(sql, 1, { ...defaultNudgeSettings, ...settings }, edit);
  });
  await region.enters(...people);
  return { region, people };
};

/** Fourteen days of a region, on a machine that may be busy. */
const patience = { timeout: 120_000 };

const sumOf = (tallies: readonly ForecastTally[]) => ({
  sms: tallies.reduce((sum, { sms }) => sum + sms, 0),
  emails: tallies.reduce((sum, { emails }) => sum + emails, 0),
  thousandthsOfEuro: tallies.reduce((sum, one) => sum + one.thousandthsOfEuro, 0),
});

onBothEngines('a forecast', (open) => {
  it('narrowed to a rule, a channel or a department, adds up to what it shows', patience, async () => {
    const { region } = await aRegionToForecast(await open());
    const simulate = forecastRegion({ ...region.foundations, templateFor: templatesInForce() });
    const asking = (asked: Partial<LinesAsked>) =>
      simulate({ days: 14, scope: 'all', lines: { ...everyLine, ...asked } });
    const everything = await asking({});
    for (const asked of [{}, { rule: 'digest' }, { channel: 'sms' }, { department: '33' }] as const) {
      const { days: told, total, lines, lineCount, asked: shown } = await asking(asked);
      expect(sumOf(told)).toEqual(sumOf([total]));
      expect(told.map((day) => sumOf(day.rules))).toEqual(told.map((day) => sumOf([day])));
      expect(shown).toEqual(total);
      expect(lines).toHaveLength(lineCount);
      expect(lines).toEqual(
        everything.lines.filter(
          ({ rule, department, outcome }) =>
            (!('rule' in asked) || rule === asked.rule) &&
            (!('department' in asked) || department === asked.department) &&
            (!('channel' in asked) || (outcome.kind === 'sent' && outcome.channel === asked.channel)),
        ),
      );
    }
    const [first] = everything.days;
    const oneDay = await asking({ day: first?.day });
    expect(oneDay.total).toEqual(everything.total);
    expect(sumOf([oneDay.asked])).toEqual(sumOf(first === undefined ? [] : [first]));
  });

  it(
    'says message for message what leaves over fourteen days, and what does not and why',
    patience,
    async () => {
      const database = await open();
      const { region } = await aRegionToForecast(database);
      const forecast = await simulated(region);
      const already = await skipped(database);
      await runTheClock(region, fortnight);
      expect(forecastSent(forecast)).toEqual(await sent(database));
      const since = (await skipped(database)).filter((line) => !already.includes(line));
      expect(forecastSkipped(forecast)).toEqual(since);
      expect(forecast.total.segments).toBe((await segmentsSent(database)).reduce((sum, one) => sum + one, 0));
      expect(forecast.total.sms).toBeGreaterThan(5);
      expect(forecast.total.emails).toBeGreaterThan(60);
    },
  );

  it(
    'stays exact under limits, refusals, hold-outs, stale numbers, a trial and rules that follow others',
    patience,
    async () => {
      const database = await open();
      const follows: NudgeRule = {
        ...(defaultCadence[0] as NudgeRule),
        id: 'follow-up',
        audience: { statuses: ['to-start', 'under-way', 'to-retry', 'blocked'] },
        anchor: 'last-nudge',
        offset: days(2) + hours(3),
        channels: ['sms', 'email'],
        template: 'wait-over',
      };
      const rules = [...defaultCadence.map((rule) => ({ ...rule, holdOut: 0.25 })), follows];
      const { region, people } = await aRegionToForecast(database, {
        rules,
        settings: {
          dailyLimits: { sms: 2, email: 9 },
          trial: true,
          guests: Array.from({ length: 90 }, (_, number) => `99${String(number).padStart(9, '0')}` as never),
        },
      });
      await database.transaction(async (sql) => {
        for (const [index, rpps] of people.entries()) {
          if (index % 6 !== 1) continue;
          await sql.insert(sql.tables.optOuts).values({
            id: `refusal-${rpps}`,
            rpps,
            channel: index % 4 === 1 ? 'sms' : 'email',
            topic: index % 5 === 1 ? 'team' : 'all',
            source: 'link',
            since: mondayMorning,
          });
        }
        const mobiles = await sql
          .select()
          .from(sql.tables.contacts)
          .where(ne(sql.tables.contacts.kind, 'email'));
        for (const [index, { rpps, value }] of mobiles.entries()) {
          if (index % 5 !== 2) continue;
          await sql.insert(sql.tables.contactDoubts).values({
            id: `doubt-${rpps}`,
            rpps,
            channel: 'sms',
            recipient: value,
            messageId: `message-${rpps}`,
            code: '21614',
            since: later(mondayMorning, -hours(30)),
          });
        }
      });
      await region.enters(...people);
      const forecast = await simulated(region);
      const already = await skipped(database);
      await runTheClock(region, fortnight);
      expect(forecastSent(forecast)).toEqual(await sent(database));
      const since = (await skipped(database)).filter((line) => !already.includes(line));
      expect(forecastSkipped(forecast)).toEqual(since);
      const reasons = new Set(Object.keys(forecast.total.skipped));
      for (const reason of ['hold-out', 'guest-list', 'opted-out', 'no-channel'])
        expect(reasons).toContain(reason);
      expect(forecast.lines.flatMap(({ heldBy }) => heldBy)).toContain('daily-limit');
      expect(forecast.lines.map(({ rule }) => rule)).toContain('follow-up');
    },
  );

  it('made half-way, while messages wait for their turn, is as exact', patience, async () => {
    const database = await open();
    const { region } = await aRegionToForecast(database);
    await runTheClock(region, later(mondayMorning, days(3)));
    region.pass(days(3) + hours(6) - (region.foundations.clock.now() - mondayMorning));
    await region.engine.decideDue();
    const before = await sent(database);
    const forecast = await simulated(region);
    await runTheClock(region, later(region.foundations.clock.now(), days(14)));
    const after = (await sent(database)).filter((line) => !before.includes(line));
    expect(forecastSent(forecast)).toEqual(after);
  });

  it('tells each scope its own departments only, and counts what it costs', async () => {
    const database = await open();
    const { region } = await aRegionToForecast(database);
    const everywhere = await simulated(region);
    const inGironde = await simulated(region, ['33']);
    const lines = everywhere.lines.filter(({ department }) => department === '33');
    expect(inGironde.lines).toEqual(lines);
    expect(everywhere.total.thousandthsOfEuro).toBe(everywhere.total.segments * 75);
    const byDay = everywhere.days.reduce((sum, { sms }) => sum + sms, 0);
    expect(byDay).toBe(everywhere.total.sms);
  });

  it('writes nothing, and forecasts nothing to leave while all sending is suspended', async () => {
    const database = await open();
    const { region } = await aRegionToForecast(database, { settings: { killSwitch: true } });
    const before = await region.nudges();
    const forecast = await simulated(region);
    expect(await region.nudges()).toEqual(before);
    expect(forecast).toMatchObject({ suspended: true, total: { sms: 0, emails: 0 } });
  });
});
