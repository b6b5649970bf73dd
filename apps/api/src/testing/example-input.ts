import { z } from 'zod';

type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly freeText?: boolean;
};

const told = z.custom<JsonSchema>((value) => typeof value === 'object' && value !== null);

/** The shape of an input, as JSON Schema says it. */
export const shapeOf = (schema: z.ZodType): JsonSchema =>
  told.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

/** A small value of that shape; `known` decides the fields it names, at any depth. */
export const exampleOf = (shape: JsonSchema, known: Readonly<Record<string, unknown>> = {}): unknown => {
  if ('const' in shape) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [branch] = shape.oneOf ?? shape.anyOf ?? [];
  if (branch) return exampleOf(branch, known);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
          if (name in known) return [[name, known[name]]];
          return shape.required?.includes(name) ? [[name, exampleOf(field, known)]] : [];
        }),
      );
    case 'array':
      return arrayOf(shape, known);
    case 'integer':
    case 'number':
      return Math.max(1, shape.minimum ?? 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textOf(shape);
  }
};

const arrayOf = (
  { prefixItems, items, minItems = 0 }: JsonSchema,
  known: Readonly<Record<string, unknown>>,
) =>
  prefixItems
    ? prefixItems.map((item) => exampleOf(item, known))
    : Array.from({ length: minItems }, () => exampleOf(typeof items === 'object' ? items : {}, known));

const textOf = ({ format, pattern = '', minLength = 1 }: JsonSchema): string => {
  if (format === 'uuid') return '00000000-0000-7000-8000-000000000000';
  if (format === 'date') return '2026-11-24';
  if (pattern.includes('\\d{11}')) return '99700000005';
  return pattern.startsWith('^\\/') ? '/' : 'a'.repeat(Math.max(3, minLength));
};

/** Every text of an input with its path, those inside lists and choices too. */
export const textsIn = (
  shape: JsonSchema,
  path = '',
): readonly { readonly path: string; readonly shape: JsonSchema }[] => [
  ...(shape.type === 'string' && !shape.enum && !('const' in shape) ? [{ path, shape }] : []),
  ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) =>
    textsIn(field, path === '' ? name : `${path}.${name}`),
  ),
  ...(typeof shape.items === 'object' ? textsIn(shape.items, `${path}[]`) : []),
  ...[...(shape.oneOf ?? []), ...(shape.anyOf ?? [])].flatMap((branch) => textsIn(branch, path)),
];
