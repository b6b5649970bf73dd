/** 132 bits in base64url, and short enough for an SMS. */
export const linkTokenLength = 22;

const inAText = new RegExp(`(?<=/l/)[\\w-]{${linkTokenLength}}(?![\\w-])`, 'g');
const stars = '*'.repeat(linkTokenLength);

/** The text as long as it was, with stars where a personal link had its token: whoever reads it later opens nothing. */
export const withoutLinkToken = (text: string): string => text.replaceAll(inAText, stars);

export const linkAddress = (publicUrl: string, token: string): string => `${publicUrl}/l/${token}`;
