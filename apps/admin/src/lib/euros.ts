const exactly = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
});

/** "4,95 €", "0,075 €": thousandths are told when there are some. */
export const euros = (thousandths: number): string => exactly.format(thousandths / 1_000);
