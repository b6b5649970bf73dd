import { hours } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { defaultNudgeSettings } from '@relais/domain/nudge/settings';
import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { countSending } from './daily-sendings.ts';
import { nudgingEngine } from './engine.ts';
import { writeSettings } from './settings.repository.ts';
import { aRegion } from './testing/a-region.ts';

onBothEngines('the limit of a day', (open) => {
  it('holds when several processes decide at the same moment, and no message counts twice', async () => {
    const database = await open();
    const region = await aRegion(database, [waitOverRule]);
    for (let number = 0; number < 20; number += 1) {
      const rpps = await aPharmacistOnFile(database, mondayMorning, { rpps: `997000001${number + 10}` });
      await region.does(rpps, { type: 'begin', route: 'without-card' });
      await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
    }
    await database.transaction((sql) =>
      writeSettings(
        sql,
        1,
        { ...defaultNudgeSettings, dailyLimits: { sms: 7 } },
        {
          editedBy: 'somebody',
          now: mondayMorning,
          revision: 'seven a day',
        },
      ),
    );
    region.pass(hours(48));
    const engines = [1, 2, 3, 4].map(() => nudgingEngine(region.foundations));
    await Promise.all(engines.map((engine) => engine.decideDue()));
    const nudges = await region.nudges();
    expect(nudges.filter(({ state }) => state === 'sending')).toHaveLength(7);
    expect(nudges.filter(({ heldBecause }) => heldBecause === 'daily-limit')).toHaveLength(13);
    expect(await region.messages()).toHaveLength(7);
    const counted = await database.read.select().from(database.read.tables.dailySendings);
    expect(counted).toMatchObject([{ channel: 'sms', number: 7 }]);
  });

  it('counts up to itself, and nothing when it is none', async () => {
    const database = await open();
    const count = (limit: number) =>
      database.transaction((sql) => countSending(sql, { day: '2026-11-23', channel: 'email', limit }));
    const counted = await Promise.all(Array.from({ length: 8 }, () => count(3)));
    expect(counted.filter(Boolean)).toHaveLength(3);
    expect(await count(0)).toBe(false);
  });
});
