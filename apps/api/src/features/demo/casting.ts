import type { Rpps } from '@relais/domain/identity/rpps';
import type { FictionalPractice, FictionalRegion } from './fictional-region.ts';
import { type Persona, personas } from './personas.ts';
import { seededChance } from './seeded-chance.ts';

/** Gives each person a life, by the shares of the personas, always the same lives. */
export const castLives = ({ practices }: Pick<FictionalRegion, 'practices'>): ReadonlyMap<Rpps, Persona> => {
  const people = [...new Map(practices.map((practice) => [practice.pharmacist.rpps, practice])).values()];
  const parts = personas.flatMap((persona) =>
    Array.from({ length: Math.max(1, Math.round((persona.share * people.length) / 100)) }, () => persona),
  );
  const shuffled = shuffle(parts);
  const lives = people.map((practice, index): [Rpps, Persona] => [
    practice.pharmacist.rpps as Rpps,
    shuffled[index % shuffled.length] ?? personas[0] ?? { name: 'to start', share: 0, deeds: [] },
  ]);
  return new Map(lives.map(([rpps, persona], index) => [rpps, reachableLife(people[index], persona)]));
};

/** Whoever is about to be told must have a mobile, or the demonstration's first SMS would go nowhere. */
const reachableLife = (practice: FictionalPractice | undefined, persona: Persona): Persona => {
  const toldSoon = personas.find(({ name }) => name === 'waiting, about to be told');
  const waiting = personas.find(({ name }) => name === 'waiting');
  if (persona !== toldSoon || waiting === undefined) return persona;
  return practice?.pharmacist.mobile === undefined ? waiting : persona;
};

const shuffle = <Value>(values: readonly Value[]): Value[] => {
  const chance = seededChance(48);
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    const kept = shuffled[last];
    const taken = shuffled[other];
    if (kept === undefined || taken === undefined) continue;
    shuffled[last] = taken;
    shuffled[other] = kept;
  }
  return shuffled;
};
