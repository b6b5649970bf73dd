/** "d’Agathe Sauge", "de Marc Origan": before a vowel or a silent h, as one speaks. */
export const ofName = (name: string): string => {
  const plain = name.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return /^(?:[aeiouhœæ]|y[^aeiou])/i.test(plain) ? `d’${name}` : `de ${name}`;
};
