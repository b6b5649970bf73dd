import { read } from '../../lib/api.ts';
import type { AskedWorklist } from './worklist-query.ts';

export const loadWorklist = (query: AskedWorklist) => read((api) => api.officines.list.query(query));

export const loadOfficine = (id: string) => read((api) => api.officines.sheet.query({ id }));
