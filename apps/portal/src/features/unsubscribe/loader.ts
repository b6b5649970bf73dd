import 'server-only';
import { read } from '../../lib/api.ts';

export const loadRefusalLink = (token: string) => read((api) => api.unsubscribe.describe.query({ token }));
