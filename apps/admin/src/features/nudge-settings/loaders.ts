import { read } from '../../lib/api.ts';

export const loadSettings = () => read((api) => api.nudges.settings.get.query());
