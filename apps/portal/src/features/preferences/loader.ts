import 'server-only';
import { read } from '../../lib/api.ts';

export const loadPreferences = () => read((api) => api.preferences.mine.query());
