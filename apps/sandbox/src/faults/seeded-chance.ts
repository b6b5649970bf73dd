/** Numbers from 0 (included) to 1 (excluded), the same sequence for the same seed: a run with faults can be replayed. */
export const seededChance = (seed: number): (() => number) => {
  // Weyl sequence hashed with two multiply-xorshift rounds (the "splitmix32" construction).
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
};
