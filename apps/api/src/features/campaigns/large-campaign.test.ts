import { activationStatuses } from '@relais/domain/activation/status';
import { seconds } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import { onBothEngines } from '../../database/testing/on-both-engines.ts';
import { aWholeRegion } from '../../nudging/testing/a-whole-region.ts';
import { mondayMorning } from '../../outbox/fixtures.ts';
import { peopleAtOnce } from './campaign-people.ts';
import { mostOnTheirWay } from './hand-recipients.ts';
import { batchesPerTurn } from './run-campaigns.ts';
import { aCampaignHouse, accepted, lea, marc } from './testing/a-campaign-house.ts';

/** How often the rest of the process had its turn while `work` was done. */
const turnsOfOthers = async <Value>(work: () => Promise<Value>) => {
  let turns = 0;
  let working = true;
  const next = () => {
    turns += 1;
    if (working) setImmediate(next);
  };
  setImmediate(next);
  const value = await work();
  working = false;
  return { value, turns };
};

const size = { sqlite: 20_000, postgres: 6_000 };

onBothEngines('A campaign to 20,000 people', (open) => {
  it('is checked, launched and gathered piece by piece: whoever else has work never waits for more than a piece', async () => {
    const database = await open();
    const pharmacists = size[database.engine];
    await aWholeRegion(database, mondayMorning, { officines: Math.ceil(pharmacists / 3), pharmacists });
    const house = await aCampaignHouse(database);
    const { id, version } = await house.created({ audience: { statuses: activationStatuses } });
    const pieces = Math.floor(pharmacists / peopleAtOnce);

    const checked = await turnsOfOthers(() => house.check({ id, version }, lea));
    expect(checked.turns).toBeGreaterThanOrEqual(pieces);
    const { inAudience, people } = accepted(checked.value);
    expect(people).toBeGreaterThan(pharmacists * 0.9);

    await house.approve({ id, version }, marc);
    accepted(await house.launch({ id, version, at: undefined }, lea));
    house.pass(seconds(10));
    const most = batchesPerTurn * peopleAtOnce;
    for (let before = 0, gathering = true; gathering; ) {
      const turn = await turnsOfOthers(house.run);
      const { progress } = await house.sheet(id);
      expect(progress.total - before).toBeLessThanOrEqual(most);
      expect(turn.turns).toBeGreaterThanOrEqual(Math.floor((progress.total - before) / peopleAtOnce));
      expect(progress.handed).toBeLessThanOrEqual(mostOnTheirWay);
      before = progress.total;
      gathering = progress.gathering;
    }

    const { progress } = await house.sheet(id);
    expect(progress.total).toBe(inAudience);
    expect(progress.handed).toBe(mostOnTheirWay);
    expect(await house.messages()).toHaveLength(mostOnTheirWay);
  }, 120_000);
});
