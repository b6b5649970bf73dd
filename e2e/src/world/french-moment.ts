const zone = 'Europe/Paris';
const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

const partsOf = (instant: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('fr-FR', {
      timeZone: zone,
      weekday: 'long',
      year: 'numeric',
      month: '2-digit',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );

/** "mardi 24 nov. à 14 h 10", by the clock of Paris: what a page must say of that instant, with any kind of space. */
export const frenchMoment = (instant: number): string => {
  const { weekday, day = '', month, hour, minute, year } = partsOf(instant);
  const isThisYear = year === partsOf(Date.now())['year'];
  const date = `${day === '1' ? '1er' : day} ${months[Number(month) - 1]}${isThisYear ? '' : ` ${year}`}`;
  return `${weekday} ${date} à ${Number(hour)} h ${minute}`;
};

/** "2026-11-24T14:10", by the clock of Paris: what a field for a date and an hour takes. */
export const fieldMoment = (instant: number): string => {
  const { year, month, day = '', hour = '', minute } = partsOf(instant);
  return `${year}-${month}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
};

export const hours = (count: number): number => count * 3_600_000;

/** The same instant without its seconds, as a field for minutes keeps it. */
export const toTheMinute = (instant: number): number => instant - (instant % 60_000);
