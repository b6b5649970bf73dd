/** "+33639984000" as people write it, "06 39 98 40 00"; a number of no French plan is left as it is. */
export const phoneNumber = (dialled: string): string => {
  const compact = dialled.replace(/[^\d+]/g, '');
  const nine = /^\+(33|262|590|594|596)(\d{9})$/.exec(compact);
  if (nine?.[2] !== undefined) return `0${nine[2]}`.replace(/(..)(?=.)/g, `$1${space}`);
  const six = /^\+(508|681|687|689)(\d{6,8})$/.exec(compact);
  if (six?.[2] !== undefined) return six[2].replace(/(..)(?=.)/g, `$1${space}`);
  return dialled;
};

const space = '\u00A0';
