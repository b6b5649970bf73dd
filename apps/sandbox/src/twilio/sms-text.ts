const gsmBasic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const gsmExtended = new Set('^{}\\[~]|€\f');

/** The characters Twilio replaces when a message asks for SmartEncoded: quotes, dashes, ellipsis, special spaces. */
const smartReplacements: readonly (readonly [RegExp, string])[] = [
  [/[«»“”„‟″]/g, '"'],
  [/[‘’‚‛′]/g, "'"],
  [/[‐‑‒–—―]/g, '-'],
  [/…/g, '...'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  [/[\u00AD\u200B\uFEFF]/g, ''],
];

export const smartEncoded = (text: string): string =>
  smartReplacements.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), text);

export type SmsEncoding = 'GSM-7' | 'UCS-2';

const segmentsFor = (widths: readonly number[], single: number, linked: number): number => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= single) return 1;
  // A character of two units is never cut in two: it moves whole to the next segment.
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > linked) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
};

/** How the text travels: GSM 7-bit when every character allows it, else UTF-16, and the number of messages it is cut into. */
export const measureSms = (text: string): { readonly encoding: SmsEncoding; readonly segments: number } => {
  const characters = [...text];
  const isGsm = characters.every((character) => gsmBasic.has(character) || gsmExtended.has(character));
  if (isGsm) {
    const septets = characters.map((character) => (gsmExtended.has(character) ? 2 : 1));
    return { encoding: 'GSM-7', segments: segmentsFor(septets, 160, 153) };
  }
  return {
    encoding: 'UCS-2',
    segments: segmentsFor(
      characters.map((character) => character.length),
      70,
      67,
    ),
  };
};
