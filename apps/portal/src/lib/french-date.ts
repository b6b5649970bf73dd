const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** "22 novembre 2026", for a day written as in "2026-11-22". */
export const frenchDate = (day: string): string => long.format(Date.parse(`${day}T00:00:00Z`));
