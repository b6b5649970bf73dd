import type { Instant } from '@relais/domain/kernel/instant';
import { eq } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** Since when nobody may choose each template that was put aside. */
export const archivedSince = async (sql: ReadSql): Promise<ReadonlyMap<string, Instant>> => {
  const rows = await sql.select().from(sql.tables.archivedTemplates);
  return new Map(rows.map(({ slug, archivedAt }) => [slug, archivedAt]));
};

export const isArchived = async (sql: ReadSql, slug: string): Promise<boolean> => {
  const { archivedTemplates } = sql.tables;
  const rows = await sql
    .select({ slug: archivedTemplates.slug })
    .from(archivedTemplates)
    .where(eq(archivedTemplates.slug, slug));
  return rows.length > 0;
};
