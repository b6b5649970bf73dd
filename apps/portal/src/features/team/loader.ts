import 'server-only';
import { read } from '../../lib/api.ts';

export const loadTeam = () => read((api) => api.team.mine.query());
