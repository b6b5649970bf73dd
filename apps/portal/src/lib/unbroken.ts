/** Kept on one line: half a number, or half an address, is harder to recognise than a whole one. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0').replaceAll('…@', '…\u2060@');
