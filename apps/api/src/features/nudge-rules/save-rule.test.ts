import { days, hours, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { type NudgeRule, type RuleDefinition, waitOverRule } from '@relais/domain/nudge/rule';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../../database/testing/people.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import { currentRules, shipCadence } from '../../nudging/rules.repository.ts';
import { type ARegion, aRegion } from '../../nudging/testing/a-region.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { getRule, listRules } from './nudge-rules.queries.ts';
import { ruleDefinition } from './rule-input.ts';
import { saveRule } from './save-rule.ts';

const definitionOf = (rule: NudgeRule): RuleDefinition => {
  const { id: _id, version: _version, since: _since, ...definition } = rule;
  return definition;
};

const edit = (region: ARegion, change: Partial<RuleDefinition>, rule = waitOverRule, basedOn = 1) =>
  saveRule({ ...region.foundations, templateFor: templatesInForce() })(
    { id: rule.id, basedOn, definition: { ...definitionOf(rule), ...change } },
    { staffId: 'an-editor' },
  );

const aPersonWaiting = async (database: Database, rules: readonly NudgeRule[] = [waitOverRule]) => {
  const region = await aRegion(database, rules);
  const rpps = await aPharmacistOnFile(database, mondayMorning);
  await region.does(rpps, { type: 'begin', route: 'without-card' });
  await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
  return { region, rpps };
};

describe('the shape of a rule', () => {
  it.each(defaultCadence)('is that of the default "$id"', (rule) => {
    expect(ruleDefinition.parse(definitionOf(rule))).toEqual(definitionOf(rule));
  });
});

onBothEngines('a rule that is edited', (open) => {
  it('makes the next version, signed and dated, and keeps the former ones', async () => {
    const database = await open();
    const { region } = await aPersonWaiting(database);
    expect(await edit(region, { offset: hours(1) })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await getRule({ database })('wait-over')).toMatchObject({
      value: {
        current: { version: 2, definition: { offset: hours(1) } },
        versions: [{ version: 2 }, { version: 1 }],
      },
    });
    expect(await currentRules(database.read)).toMatchObject([
      { id: 'wait-over', version: 2, offset: hours(1) },
    ]);
    expect(await listRules({ database })()).toMatchObject([{ id: 'wait-over', version: 2, planned: 1 }]);
  });

  it('does not choose a template that was archived', async () => {
    const database = await open();
    const { region } = await aPersonWaiting(database);
    const { archivedTemplates } = database.read.tables;
    const archivedAt = mondayMorning;
    await database.transaction((sql) =>
      sql.insert(archivedTemplates).values({ slug: 'blocked-sms', archivedBy: 'an-editor', archivedAt }),
    );
    expect(await edit(region, { template: 'blocked', channels: ['sms'] })).toMatchObject({
      ok: false,
      refusal: { code: 'rule-has-mistakes', mistakes: [{ code: 'template-missing' }] },
    });
    await database.transaction((sql) => sql.delete(archivedTemplates));
    expect(await edit(region, { template: 'blocked', channels: ['sms'] })).toMatchObject({ ok: true });
  });

  it('turns what it had planned into no-ops, and plans it again as it now stands', async () => {
    const { region } = await aPersonWaiting(await open());
    expect(await edit(region, { offset: hours(3) })).toMatchObject({ value: { ended: 1, planned: 1 } });
    expect(await region.nudges()).toMatchObject([
      { ruleVersion: 1, state: 'skipped', skipReason: 'rule-changed' },
      { ruleVersion: 2, state: 'planned', dueAt: later(mondayMorning, hours(51)) },
    ]);
    region.pass(hours(48));
    await region.runs();
    expect(region.sent).toEqual([]);
    region.pass(hours(3));
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });

  it('never sends twice for one occasion, and not for what was due before the edit', async () => {
    const { region } = await aPersonWaiting(await open());
    region.pass(hours(48));
    await region.runs();
    expect(await edit(region, { usefulFor: days(10) })).toMatchObject({ value: { ended: 0, planned: 0 } });
    region.pass(hours(30));
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });

  it('switched off, withdraws what it had planned; on again, plans it again', async () => {
    const { region } = await aPersonWaiting(await open());
    await edit(region, { enabled: false });
    expect(await region.nudges()).toMatchObject([{ state: 'skipped', skipReason: 'rule-off' }]);
    await edit(region, { enabled: true }, waitOverRule, 2);
    region.pass(hours(48));
    await region.runs();
    expect(region.sent).toHaveLength(1);
  });

  it('speaks at once to everybody it is widened to, for what is still to come', async () => {
    const database = await open();
    const { region } = await aPersonWaiting(database, []);
    const saved = await edit(region, { channels: ['email'] }, waitOverRule, 0);
    expect(saved).toMatchObject({ ok: true, value: { version: 1, planned: 1 } });
    region.pass(hours(48));
    await region.runs();
    expect(await region.messages()).toMatchObject([{ channel: 'email', state: 'accepted' }]);
  });

  it('is refused when somebody else was quicker, and nothing is written', async () => {
    const { region } = await aPersonWaiting(await open());
    await edit(region, { offset: hours(1) });
    expect(await edit(region, { offset: hours(2) })).toEqual({
      ok: false,
      refusal: { code: 'rule-changed-meanwhile', expected: 1, found: 2 },
    });
    const { nudges } = region.foundations.database.read.tables;
    const planned = await region.foundations.database.read
      .select()
      .from(nudges)
      .where(eq(nudges.state, 'planned'));
    expect(planned).toMatchObject([{ ruleVersion: 2 }]);
  });

  it('is refused with all there is to fix', async () => {
    const { region } = await aPersonWaiting(await open());
    expect(await edit(region, { template: 'no-such-text', usefulFor: 0 })).toEqual({
      ok: false,
      refusal: {
        code: 'rule-has-mistakes',
        mistakes: [
          { code: 'template-missing', template: 'no-such-text', channel: 'sms' },
          { code: 'template-missing', template: 'no-such-text', channel: 'email' },
          { code: 'useful-too-short' },
        ],
      },
    });
  });
});

onBothEngines('a new region', (open) => {
  it('is given the default cadence once, and keeps what it makes of it', async () => {
    const region = await aRegion(await open(), []);
    await shipCadence(region.foundations);
    expect(await currentRules(region.foundations.database.read)).toHaveLength(defaultCadence.length);
    await edit(region, { enabled: false });
    await shipCadence(region.foundations);
    const rules = await currentRules(region.foundations.database.read);
    expect(rules.find(({ id }) => id === 'wait-over')).toMatchObject({ version: 2, enabled: false });
  });
});
