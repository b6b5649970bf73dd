'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { refusedForm } from '../../lib/forms/refused.ts';
import { signInAddress } from '../../lib/way-back.ts';
import { equipmentAddress, readerField, softwareField } from './fields.ts';

/** Keeps the phone, and what each officine works with: one form, one answer. */
export const saveEquipment = async (_: FormState, data: FormData): Promise<FormState> => {
  const officines = data.getAll('officine').filter((id) => typeof id === 'string');
  const saved = await act(async (api) => {
    await api.equipment.savePhone.mutate({ phone: fieldText(data, 'phone').trim() });
    for (const officineId of officines) {
      await api.equipment.saveMyOfficine.mutate({
        officineId,
        software: fieldText(data, softwareField(officineId)).trim(),
        cardReader: fieldText(data, readerField(officineId)).trim(),
      });
    }
  });
  if (saved.ok) {
    refresh();
    redirect(`${equipmentAddress}?fait=oui`);
  }
  if (saved.refusal.code === 'sign-in-required') redirect(signInAddress(equipmentAddress));
  const values = Object.fromEntries(
    [...data.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return refusedForm({ refusal: saved.refusal, telling: { now: readClock() }, values });
};
