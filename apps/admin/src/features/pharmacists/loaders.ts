import { read } from '../../lib/api.ts';

export const loadPharmacist = (rpps: string) => read((api) => api.pharmacists.sheet.query({ rpps }));

export const loadPeople = (search: string) => read((api) => api.pharmacists.search.query({ search }));
