/** Fields that hold our words for a reader. Everything else is a slug, a code, an address, a source or somebody else's screen. */
const proseFields: ReadonlySet<string> = new Set([
  'name',
  'title',
  'text',
  'summary',
  'scope',
  'needs',
  'prepare',
  'instruction',
  'instructions',
  'expect',
  'outcome',
  'differences',
  'headline',
  'causes',
  'question',
  'answer',
  'term',
  'definition',
  'choice',
  'caution',
  'reason',
  'subject',
  'body',
  'action',
]);

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
};

/** The sentences of one piece of content, in its own order, steps and variants included. */
export const proseOf = (element: object): readonly string[] =>
  Object.entries(element).flatMap(([field, value]) => {
    if (proseFields.has(field)) return strings(value);
    if (field !== 'steps' && field !== 'variants') return [];
    return Array.isArray(value) ? value.flatMap((part: object) => proseOf(part)) : [];
  });
