const cents = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const thousandths = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 3,
});

/** "0,075 €", "12,30 €": what it costs, to the thousandth below ten euros. */
export const priceWords = (thousandthsOfEuro: number): string =>
  (thousandthsOfEuro < 10_000 && thousandthsOfEuro % 10 !== 0 ? thousandths : cents).format(
    thousandthsOfEuro / 1_000,
  );
