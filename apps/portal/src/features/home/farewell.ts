/** How somebody has just signed out: of our session alone, or leaving that of Pro Santé Connect behind. */
export type Farewell = 'plain' | 'provider-stays-open';

/** What the address of the first page says of it. */
export const farewellIn = (asked: unknown): Farewell | undefined => {
  if (asked === 'psc') return 'provider-stays-open';
  return asked === 'faite' ? 'plain' : undefined;
};
