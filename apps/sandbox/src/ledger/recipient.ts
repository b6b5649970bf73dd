/**
 * One spelling per recipient, so that a filter finds it: addresses in lower case, numbers as + and digits.
 * A + typed as is in a query string arrives as a space: it is read as the + it was.
 */
export const recipientKey = (recipient: string): string => {
  const trimmed = recipient.trim();
  if (trimmed.includes('@')) return trimmed.toLowerCase();
  const digits = trimmed.replace(/[\s().-]/g, '');
  return /^\d{8,15}$/.test(digits) ? `+${digits}` : digits;
};
