import { septetsOf } from './gsm-alphabet.ts';

export type SmsEncoding = 'GSM-7' | 'UCS-2';

/** A character that forces UCS-2. `index` counts UTF-16 units from 0, as an editor does. */
export type OffendingCharacter = { readonly character: string; readonly index: number };

export type SmsMeasure = {
  readonly encoding: SmsEncoding;
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  readonly units: number;
  /** What is billed. An empty text has none. */
  readonly segments: number;
  readonly offending: readonly OffendingCharacter[];
};

const capacity: Readonly<Record<SmsEncoding, { readonly alone: number; readonly chained: number }>> = {
  'GSM-7': { alone: 160, chained: 153 },
  'UCS-2': { alone: 70, chained: 67 },
};

/** How a text travels by SMS. Source: GSM 03.38; domain-facts, section 10. */
export const measureSms = (text: string): SmsMeasure => {
  const offending = offendingCharacters(text);
  const encoding = offending.length === 0 ? 'GSM-7' : 'UCS-2';
  const sizes = encoding === 'GSM-7' ? [...text].map(septetsOf) : graphemeSizes(text);
  const units = sizes.reduce<number>((sum, size) => sum + size, 0);
  return { encoding, units, segments: segmentsFor(sizes, units, capacity[encoding]), offending };
};

const offendingCharacters = (text: string): readonly OffendingCharacter[] => {
  const found: OffendingCharacter[] = [];
  let index = 0;
  for (const character of text) {
    if (septetsOf(character) === 0) found.push({ character, index });
    index += character.length;
  }
  return found;
};

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

const graphemeSizes = (text: string): readonly number[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment.length);

// Nothing that belongs together is cut across segments: neither an escape from its character nor an emoji.
const segmentsFor = (
  sizes: readonly number[],
  units: number,
  { alone, chained }: { readonly alone: number; readonly chained: number },
): number => {
  if (units <= alone) return units === 0 ? 0 : 1;
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > chained) {
      segments += Math.max(1, Math.ceil(size / chained));
      used = 0;
    }
    used += size > chained ? size % chained : size;
  }
  return segments;
};
