import type { Remedy } from '../schema/remedy.ts';

type Essentials = Pick<Remedy, 'slug' | 'title' | 'where' | 'instructions' | 'sources'>;

/** A gesture of the person alone, unless it names a procedure or a desk. */
export const remedy = (told: Essentials & Partial<Remedy>): Remedy => ({
  precautions: [],
  links: [],
  procedure: null,
  desk: null,
  startsWait: false,
  ...told,
});
