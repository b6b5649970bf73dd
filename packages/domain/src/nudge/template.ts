import { accept, type Result, refuse } from '../kernel/result.ts';

/** Where a template goes wrong. `index` counts UTF-16 units from 0. */
export type TemplateMistake =
  | { readonly code: 'unknown-variable'; readonly name: string; readonly index: number }
  | { readonly code: 'malformed-placeholder'; readonly index: number };

export type FillingRefusal =
  | { readonly code: 'malformed-placeholder'; readonly index: number }
  /** No value, or an empty one: a message with a hole does not leave. */
  | { readonly code: 'missing-variable'; readonly name: string }
  /** What in a value could forge a placeholder, a line, a header or a direction of reading. */
  | { readonly code: 'unsafe-value'; readonly name: string };

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;
// Braces, control characters, line and paragraph separators, half characters, changes of direction, encoded words of mail headers.
const unsafe = /[{}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]|=\?/u;

/** The names between braces, variables and facts alike, each once, in order of appearance. */
export const variablesOf = (body: string): readonly string[] => [
  ...new Set([...body.matchAll(placeholder)].map(([, name]) => name ?? '')),
];

/** What must be fixed before a template is published: a name that nothing fills, a brace that names nothing. */
export const mistakesInTemplate = (body: string, known: ReadonlySet<string>): readonly TemplateMistake[] => {
  const unknown = [...body.matchAll(placeholder)]
    .map((match) => ({ name: match[1] ?? '', index: match.index }))
    .filter(({ name }) => !known.has(name))
    .map(({ name, index }): TemplateMistake => ({ code: 'unknown-variable', name, index }));
  const index = strayBrace(body);
  return index === undefined ? unknown : [...unknown, { code: 'malformed-placeholder', index }];
};

/**
 * The message: every `{name}` replaced by its value, literally and once. Values hold variables and facts. Refuses
 * rather than leave a placeholder unresolved, so an accepted text never contains a brace.
 */
export const fillTemplate = (
  body: string,
  values: ReadonlyMap<string, string>,
): Result<string, FillingRefusal> => {
  const index = strayBrace(body);
  if (index !== undefined) return refuse({ code: 'malformed-placeholder', index });
  for (const name of variablesOf(body)) {
    const mistake = mistakeInValue(name, values.get(name));
    if (mistake !== undefined) return refuse(mistake);
  }
  return accept(body.replace(placeholder, (_, name: string) => values.get(name) ?? ''));
};

/** Why a value cannot stand in a message; undefined when it can. */
export const mistakeInValue = (name: string, value: string | undefined): FillingRefusal | undefined => {
  if (value === undefined || value.trim() === '') return { code: 'missing-variable', name };
  return unsafe.test(value) ? { code: 'unsafe-value', name } : undefined;
};

/** Where the first brace stands that belongs to no placeholder; undefined when there is none. */
export const strayBrace = (body: string): number | undefined => {
  const found = body.replace(placeholder, (match) => ' '.repeat(match.length)).search(/[{}]/);
  return found === -1 ? undefined : found;
};
