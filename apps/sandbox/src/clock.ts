/** Milliseconds since 1970. Handed in, so that a test decides what time it is. */
export type Clock = () => number;

/** Hexadecimal digits nobody can guess, as many as asked. Handed in, so that a test decides the ids. */
export type HexSource = (digits: number) => string;

export const isoFrom = (milliseconds: number): string => new Date(milliseconds).toISOString();
