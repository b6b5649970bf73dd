import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hours } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { expect, it, onTestFinished } from 'vitest';
import { migrateSqlite } from '../database/migrate-sqlite.ts';
import { connectSqlite, sqliteDatabase } from '../database/sqlite.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { aRegion } from './testing/a-region.ts';
import { aWholeRegion } from './testing/a-whole-region.ts';

/** A database that notes every statement it prepares. */
const aWatchedDatabase = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-'));
  const connections = connectSqlite(join(folder, 'relais.db'));
  await migrateSqlite(connections.writer);
  const statements = new Set<string>();
  for (const connection of [connections.writer, connections.reader]) {
    const prepare = connection.prepare.bind(connection);
    connection.prepare = ((text: string) => {
      statements.add(text);
      return prepare(text);
    }) as typeof connection.prepare;
  }
  const database = sqliteDatabase(connections);
  onTestFinished(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const plansOf = (text: string): string[] => {
    const rows = connections.reader.prepare(`EXPLAIN QUERY PLAN ${text}`);
    const blanks = (text.match(/\?/g) ?? []).map(() => null);
    return rows.all(...blanks).map((row) => String((row as { detail: unknown }).detail));
  };
  return { database, statements, plansOf };
};

/** As many rows as the region has rules or settings, whatever its size. */
const smallTables = ['nudge_rules', 'settings', 'template_versions', 'heartbeats'];

it('a turn looks only at what is due: none of its statements goes through the roster', async () => {
  const { database, statements, plansOf } = await aWatchedDatabase();
  const region = await aRegion(database, defaultCadence);
  const people = await aWholeRegion(database, mondayMorning, { officines: 30, pharmacists: 80 });
  await region.enters(...people);
  region.pass(hours(1));
  statements.clear();
  expect(await region.engine.decideDue()).toBeGreaterThan(10);
  await region.turn();
  const seen = [...statements].filter((text) => /^(select|update|delete|insert)/i.test(text));
  expect(seen.length).toBeGreaterThan(15);
  const scans = seen.flatMap((text) =>
    plansOf(text)
      .filter((detail) => detail.startsWith('SCAN'))
      .filter((detail) => !/^SCAN (\(subquery-\d+\)|waiting|CONSTANT ROW|\d+ CONSTANT ROWS?)/.test(detail))
      .filter((detail) => !smallTables.some((table) => detail.startsWith(`SCAN ${table}`)))
      .map((detail) => `${detail}: ${text}`),
  );
  expect(scans).toEqual([]);
});
