const counting = new Intl.NumberFormat('fr-FR');

/** "20 000", with the narrow space French figures take. */
export const figure = (count: number): string => counting.format(count);

/** "1 pharmacien", "20 000 pharmaciens": zero and one are singular in French. */
export const counted = (count: number, one: string, several: string): string =>
  `${figure(count)}\u00A0${count > 1 ? several : one}`;

/** "61 %"; never 0 % for somebody nor 100 % for nearly all. A dash when there is nobody to divide by. */
export const share = (part: number, whole: number): string => {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 1) return `< 1\u00A0%`;
  if (part < whole && percent > 99) return `> 99\u00A0%`;
  return `${Math.round(percent)}\u00A0%`;
};
