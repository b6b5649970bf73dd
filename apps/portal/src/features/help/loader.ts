import 'server-only';
import { read } from '../../lib/api.ts';

export const loadHelp = () => read((api) => api.help.mine.query());
