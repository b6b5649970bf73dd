const endings = [
  'issement',
  'ation',
  'ition',
  'ateur',
  'ement',
  'able',
  'ance',
  'ence',
  'euse',
  'eur',
  'age',
  'ant',
  'ion',
  'ees',
  'ee',
  'er',
  'ez',
  'ir',
  'es',
  'e',
  'i',
  's',
  'x',
];

const shortest = 4;

/** A light French stem of a folded word: plurals, feminines, participles and common verbal nouns fall together. At least four letters stay. */
export const stem = (word: string): string => {
  let root = word.length > shortest && /[sx]$/.test(word) ? word.slice(0, -1) : word;
  const ending = endings.find((known) => root.endsWith(known) && root.length - known.length >= shortest);
  if (ending !== undefined) root = root.slice(0, -ending.length);
  return root.length > shortest && /(.)\1$/.test(root) ? root.slice(0, -1) : root;
};
