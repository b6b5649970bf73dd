import { count, desc, gt, isNotNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { EquipmentUseCases } from './equipment.use-cases.ts';

const shown = 30;

export const listNames =
  ({ database: { read } }: { readonly database: Database }): EquipmentUseCases['names'] =>
  async () => {
    const { officineEquipment, personEquipment } = read.tables;
    const { software, cardReader } = officineEquipment;
    const { phone } = personEquipment;
    const frequent = async (
      column: typeof software | typeof cardReader | typeof phone,
      table: typeof officineEquipment | typeof personEquipment,
    ) => {
      const rows = await read
        .select({ name: column, times: count() })
        .from(table)
        .where(isNotNull(column))
        .groupBy(column)
        .having(gt(count(), 1))
        .orderBy(desc(count()), column)
        .limit(shown);
      return rows.flatMap(({ name }) => name ?? []);
    };
    return {
      software: await frequent(software, officineEquipment),
      cardReaders: await frequent(cardReader, officineEquipment),
      phones: await frequent(phone, personEquipment),
    };
  };
