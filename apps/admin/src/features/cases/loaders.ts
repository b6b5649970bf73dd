import { accept } from '@relais/domain/kernel/result';
import { read } from '../../lib/api.ts';
import type { CaseQuery } from './case-query.ts';

export const loadCases = ({ state, mine, page }: CaseQuery) =>
  read((api) => api.cases.list.query({ state, mine, page }));

/** The case, and the sheet of whoever it is about. */
export const loadCase = async (id: string) => {
  const found = await read((api) => api.cases.get.query({ id }));
  if (!found.ok) return found;
  const person = await read((api) => api.pharmacists.sheet.query({ rpps: found.value.case.rpps }));
  return person.ok ? accept({ ...found.value, person: person.value }) : person;
};
