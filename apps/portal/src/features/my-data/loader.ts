import 'server-only';
import { read } from '../../lib/api.ts';

export const loadMyData = () => read((api) => api.myData.export.query());

export const loadMyFiles = () => read((api) => api.myData.exportAsCsv.query());
