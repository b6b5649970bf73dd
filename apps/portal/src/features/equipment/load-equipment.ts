import 'server-only';
import { type Answer, read } from '../../lib/api.ts';
import type { EquipmentForm } from './components/equipment-form.tsx';

/** What this person works with, and the names that others typed already. */
export const loadEquipment = (): Promise<Answer<EquipmentForm>> =>
  read(async (api) => {
    const [mine, names] = await Promise.all([api.equipment.mine.query(), api.equipment.names.query()]);
    return { ...mine, names };
  });
