import type { Activation } from '@relais/domain/activation/activation';
import type { Rpps } from '@relais/domain/identity/rpps';
import { eq } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';

/** Where somebody stands; `undefined` for nobody on file. */
export const activationOf = async (sql: ReadSql, rpps: Rpps): Promise<Activation | undefined> => {
  const { activations } = sql.tables;
  const [found] = await sql
    .select({ state: activations.state })
    .from(activations)
    .where(eq(activations.rpps, rpps));
  return found?.state;
};
