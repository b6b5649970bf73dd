/** How somebody has just left: signed out of our session alone, leaving that of Pro Santé Connect behind, or erased. */
export type Farewell = 'signed-out' | 'provider-stays-open' | 'erased';

const told: Readonly<Record<string, Farewell>> = {
  faite: 'signed-out',
  psc: 'provider-stays-open',
  effacement: 'erased',
};

/** What the address of the first page says of it. */
export const farewellIn = (asked: unknown): Farewell | undefined =>
  typeof asked === 'string' && Object.hasOwn(told, asked) ? told[asked] : undefined;
