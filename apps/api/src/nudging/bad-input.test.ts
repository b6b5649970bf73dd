import { skipWords } from '@relais/content/skip-words';
import { hours } from '@relais/domain/kernel/instant';
import { waitOverRule } from '@relais/domain/nudge/rule';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { onBothEngines } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { importContacts } from '../features/contacts/import-contacts.ts';
import type { Problem } from '../files/problem.ts';
import { sourceOf } from '../files/testing/source-of.ts';
import { putInForce } from '../messages/template-versions.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { timelineOf } from '../views/timeline.ts';
import { aRegion } from './testing/a-region.ts';

/** Somebody whose wait ends in 48 h, with the coordinates that a file gave of them. */
const someoneWaiting = async (database: Database, mobile: string | null, email: string | null = null) => {
  const region = await aRegion(database, [waitOverRule]);
  const rpps = await aPharmacistOnFile(database, mondayMorning, { mobile: null, email });
  const problems: Problem[] = [];
  if (mobile !== null) {
    await importContacts({ ...region.foundations, fictionAllowed: true })(
      { source: sourceOf(`RPPS;Mobile\n${rpps};${mobile}\n`), dryRun: false },
      {
        progress: () => undefined,
        problem: (found) => problems.push(found),
        signal: new AbortController().signal,
      },
    );
  }
  await region.does(rpps, { type: 'begin', route: 'without-card' });
  await region.does(rpps, { type: 'declare-coordinate-update', at: mondayMorning });
  region.pass(hours(48));
  return { region, rpps, problems };
};

onBothEngines('bad input', (open) => {
  it.each([
    ['a variable that nothing fills', 'Relais Officine: étape {etape}. {lien} Réf {ref}'],
    ['a fact that is gone', 'Relais Officine: aide {fait-retire}. {lien} Réf {ref}'],
    ['a brace left open', 'Relais Officine: {lien. Réf {ref}'],
  ])('in a text in force, %s, lets no message leave, and the person’s thread says why', async (_, body) => {
    const database = await open();
    const { region, rpps } = await someoneWaiting(database, '06 39 98 12 34');
    const content = { channel: 'sms', body } as const;
    await database.transaction((sql) =>
      putInForce(sql, {
        slug: 'wait-over-sms',
        version: 2,
        content,
        publishedBy: null,
        now: mondayMorning,
        revision: 'of another time',
      }),
    );
    await region.runs();
    expect(region.sent).toEqual([]);
    expect(await region.messages()).toEqual([]);
    expect(await region.nudges()).toMatchObject([{ state: 'skipped', skipReason: 'unresolved-template' }]);
    expect(await timelineOf(database.read, [rpps], 20)).toContainEqual(
      expect.objectContaining({ kind: 'nudge-skipped', reason: 'unresolved-template' }),
    );
    expect(skipWords['unresolved-template']).toBe('le message n’était pas complet');
  });

  it.each([
    ['a landline', '01 45 45 45 46', 'phone-landline'],
    ['a number abroad', '+32 470 12 34 56', 'phone-abroad'],
    ['a number of nobody', '06 06 06 06 06', 'phone-placeholder'],
  ])(
    '%s in a file is told with its line, and receives no SMS: the e-mail leaves',
    async (_, typed, reason) => {
      const { region, problems } = await someoneWaiting(await open(), typed, 'claire@example.org');
      expect(problems).toContainEqual({ line: 2, column: 'Mobile', text: typed, reason, rejected: false });
      await region.runs();
      expect(await region.messages()).toMatchObject([{ channel: 'email', recipient: 'claire@example.org' }]);
    },
  );

  it('a landline alone can be written nothing: the nudge says that no channel is left', async () => {
    const { region } = await someoneWaiting(await open(), '01 45 45 45 46');
    await region.runs();
    expect(region.sent).toEqual([]);
    expect(await region.nudges()).toMatchObject([{ state: 'skipped', skipReason: 'no-channel' }]);
  });
});
