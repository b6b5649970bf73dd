import { accept, type Result, refuse } from '../kernel/result.ts';
import { normaliseHeaderName } from './header-name.ts';

/** For each field, the titles it has had over time; the first is the one to print. */
export type HeaderAliases<Field extends string> = readonly (readonly [Field, readonly string[]])[];

/** Where each field stands on a row, counting from 0. A field that the file lacks is absent. */
export type Columns<Field extends string> = ReadonlyMap<Field, number>;

export type HeaderRefusal<Field extends string> =
  | { readonly code: 'column-missing'; readonly field: Field; readonly title: string }
  | { readonly code: 'column-twice'; readonly field: Field; readonly columns: readonly [number, number] };

/** Finds each field by its title, never by its place. Refuses a field named by two columns: which to read is a guess. */
export const mapHeader = <Field extends string>(
  titles: readonly string[],
  aliases: HeaderAliases<Field>,
): Result<Columns<Field>, HeaderRefusal<Field>> => {
  const fieldOf = new Map<string, Field>(
    aliases.flatMap(([field, names]) => names.map((name) => [normaliseHeaderName(name), field] as const)),
  );
  const columns = new Map<Field, number>();
  for (const [column, title] of titles.entries()) {
    const field = fieldOf.get(normaliseHeaderName(title));
    if (field === undefined) continue;
    const first = columns.get(field);
    if (first !== undefined) return refuse({ code: 'column-twice', field, columns: [first, column] });
    columns.set(field, column);
  }
  return accept(columns);
};

/** Refuses when none of `oneOf` is present, naming the first by its usual title. */
export const requireColumn = <Field extends string>(
  columns: Columns<Field>,
  oneOf: readonly [Field, ...Field[]],
  aliases: HeaderAliases<Field>,
): Result<Columns<Field>, HeaderRefusal<Field>> => {
  if (oneOf.some((field) => columns.has(field))) return accept(columns);
  const [field] = oneOf;
  const title = aliases.find(([name]) => name === field)?.[1][0] ?? field;
  return refuse({ code: 'column-missing', field, title });
};
