/** The provider's words for what became of an accepted message, from the least to the most certain. */
const deliveryRanks = [
  'accepted',
  'queued',
  'sending',
  'sent',
  'failed',
  'undelivered',
  'delivered',
] as const;
export type Delivery = (typeof deliveryRanks)[number];

const finals: ReadonlySet<Delivery> = new Set(['failed', 'undelivered', 'delivered']);

export const isDelivery = (word: string): word is Delivery => deliveryRanks.some((rank) => rank === word);

export const isFinalDelivery = (delivery: Delivery): boolean => finals.has(delivery);

/** The highest of all receipts: callbacks come late, twice and in any order, so only the set of them may matter. */
export const deliveryOf = (receipts: readonly Delivery[]): Delivery | undefined =>
  deliveryRanks.findLast((rank) => receipts.includes(rank));

/** Two different last words about one message: one of them is false, and a person must look. */
export const receiptsContradict = (receipts: readonly Delivery[]): boolean =>
  new Set(receipts.filter(isFinalDelivery)).size > 1;
