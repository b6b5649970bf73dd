import { Stop } from '../launcher/stop.mjs';
export const run = () => {
  throw new Stop('not yet');
};
