// Four digits alone (a PIN, an e-CPS code) or six (a code received by SMS); a year is neither.
const secrets =
  /(?<!\d)(?<!\d[.,/:-])(?:(?!(?:19|20)\d\d\b)\d{4}|\d{6}|\d{3}[ \u00A0]\d{3})(?![\d/:]|[.,-]\d)/gu;

/** True when a free text seems to hold a PIN, an e-CPS code or a code received by SMS. Such a text is refused, never kept. */
export const secretIn = (text: string): boolean => text.search(secrets) >= 0;

/** The text as it may be shown again: what looks like a code is struck out. */
export const withoutSecrets = (text: string): string => text.replaceAll(secrets, '••••');
