/** Kept on one line: half a number is harder to recognise than a whole one. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');
