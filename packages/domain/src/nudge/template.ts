import { accept, type Result, refuse } from '../kernel/result.ts';

/** Where a template goes wrong. `index` counts UTF-16 units from 0. */
export type TemplateMistake =
  | { readonly code: 'unknown-variable'; readonly name: string; readonly index: number }
  | { readonly code: 'malformed-placeholder'; readonly index: number };

export type FillingRefusal =
  | { readonly code: 'malformed-placeholder'; readonly index: number }
  /** No value, or an empty one: a message with a hole does not leave. */
  | { readonly code: 'missing-variable'; readonly name: string }
  /** A brace or a control character in a value could forge a placeholder or a header. */
  | { readonly code: 'unsafe-value'; readonly name: string };

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;
const unsafe = /[{}\p{Cc}]/u;

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
    const value = values.get(name);
    if (value === undefined || value.trim() === '') return refuse({ code: 'missing-variable', name });
    if (unsafe.test(value)) return refuse({ code: 'unsafe-value', name });
  }
  return accept(body.replace(placeholder, (_, name: string) => values.get(name) ?? ''));
};

const strayBrace = (body: string): number | undefined => {
  const found = body.replace(placeholder, (match) => ' '.repeat(match.length)).search(/[{}]/);
  return found === -1 ? undefined : found;
};
