import 'server-only';
import { read } from '../../lib/api.ts';

export const loadLink = (token: string) => read((api) => api.links.describe.query({ token }));
