import { read } from '../../lib/api.ts';

export const loadOverview = () => read((api) => api.overview.find.query());
