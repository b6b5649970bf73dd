import type { Fact, FactValue } from '../schema/fact.ts';
import type { SourceReference } from '../schema/source.ts';
import { consultedOn } from '../sources.ts';

type Described = Pick<Fact, 'slug' | 'name' | 'text'> & {
  readonly value: FactValue;
  readonly sources: SourceReference[];
};
type Doubts = Partial<Pick<Fact, 'certainty' | 'choice' | 'variants' | 'caution'>>;

/** A fact as its sources give it, checked on the day of the consultation and sure unless said otherwise. */
export const fact = (described: Described & Doubts): Fact => ({
  certainty: 'sure',
  choice: null,
  variants: [],
  caution: null,
  checkedOn: consultedOn,
  ...described,
});
