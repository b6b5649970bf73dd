/** Enough of an address to recognise it, never the whole: "06 … 12", "c…@example.org". */
export type MaskedCoordinate = { readonly channel: 'sms' | 'email'; readonly masked: string };
