declare const brand: unique symbol;

/** A value that only its own parser can produce: `Branded<string, 'Rpps'>` cannot be made from a plain string by accident. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };
