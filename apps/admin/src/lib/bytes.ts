const units = ['octets', 'Ko', 'Mo', 'Go'] as const;

/** "12,4 Mo": what a file weighs, to three figures. */
export const bytes = (count: number): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, count)) / Math.log(1_000)));
  const value = count / 1_000 ** step;
  const digits = step === 0 || value >= 100 ? 0 : 1;
  const written = value.toLocaleString('fr-FR', { maximumFractionDigits: digits });
  return `${written}\u00A0${step === 0 && count <= 1 ? 'octet' : units[step]}`;
};
