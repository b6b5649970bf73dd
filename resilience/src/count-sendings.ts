import type { Store } from './store.ts';
import type { World } from './world.ts';

export type Counted = {
  readonly lost: number;
  readonly duplicateSms: number;
  readonly duplicateEmails: number;
  readonly faultsFired: number;
};

/** Holds what the database intended against what was received: the receiving end alone knows. */
export const countSendings = async (store: Store, world: World): Promise<Counted> => {
  const { sendings, fired } = await world.ledger();
  const accepted = new Map(
    sendings.map(({ channel, reference, accepted: times }) => [`${reference}`, { channel, times }]),
  );
  const references = await store.references();
  const timesOf = (reference: string) => accepted.get(reference)?.times ?? 0;
  const twice = references.filter((reference) => timesOf(reference) > 1);
  return {
    lost: references.filter((reference) => timesOf(reference) === 0).length,
    duplicateSms: twice.filter((reference) => accepted.get(reference)?.channel === 'sms').length,
    duplicateEmails: twice.filter((reference) => accepted.get(reference)?.channel === 'email').length,
    faultsFired: fired,
  };
};
