import 'server-only';
import { read } from '../../lib/api.ts';

/** Where this code leads; nothing is used up by asking. */
export const loadHandOver = (handOver: string) =>
  read((api) => api.handOver.describe.query({ handOver: handOver.slice(0, 40) }));
