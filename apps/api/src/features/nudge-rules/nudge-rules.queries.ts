import { accept, refuse } from '@relais/domain/kernel/result';
import { asc, count, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import { type RuleRow, versionsOf } from '../../nudging/rules.repository.ts';
import type { NudgeRulesUseCases, RuleVersionView } from './nudge-rules.use-cases.ts';

type Needs = { readonly database: Database };

export const listRules =
  ({ database: { read } }: Needs): NudgeRulesUseCases['list'] =>
  async () => {
    const { nudgeRules, nudges } = read.tables;
    const rows = await read
      .select()
      .from(nudgeRules)
      .where(eq(nudgeRules.isCurrent, true))
      .orderBy(asc(nudgeRules.id));
    const counted = await read
      .select({ rule: nudges.rule, planned: count() })
      .from(nudges)
      .where(eq(nudges.state, 'planned'))
      .groupBy(nudges.rule);
    const planned = new Map(counted.map((one) => [one.rule, one.planned]));
    const names = await editorsOf(read, rows);
    return rows.map((row) => ({
      ...versionView(row, names),
      id: row.id,
      planned: planned.get(row.id) ?? 0,
    }));
  };

export const getRule =
  ({ database: { read } }: Needs): NudgeRulesUseCases['get'] =>
  async (id) => {
    const rows = await versionsOf(read, id);
    const [latest] = rows;
    if (latest === undefined) return refuse({ code: 'not-found' });
    const names = await editorsOf(read, rows);
    return accept({
      id,
      current: versionView(latest, names),
      versions: rows.map((row) => versionView(row, names)),
    });
  };

const versionView = (
  { version, definition, editedAt, editedBy }: RuleRow,
  names: ReadonlyMap<string, string>,
): RuleVersionView => {
  const name = editedBy === null ? undefined : (names.get(editedBy) ?? editedBy);
  return { version, definition, editedAt, ...(name === undefined ? {} : { editedBy: name }) };
};

const editorsOf = async (sql: ReadSql, rows: readonly RuleRow[]): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(rows.flatMap(({ editedBy }) => editedBy ?? []))];
  if (ids.length === 0) return new Map();
  const { staff } = sql.tables;
  const found = await sql
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, ids));
  return new Map(found.map(({ id, name }) => [id, name]));
};
