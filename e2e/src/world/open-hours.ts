const zone = 'Europe/Paris';
const quarter = 15 * 60_000;

const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** Gauss’s Easter, counted in days from 1 March. */
const easter = (year: number): number => {
  const century = Math.floor(year / 100);
  const moon =
    (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const full =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - (year % 19)) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return full - weekday + 28;
};

const fixedHolidays = ['1/1', '1/5', '8/5', '14/7', '15/8', '1/11', '11/11', '25/12'];
const afterEaster = { monday: 1, ascension: 39, whitMonday: 50 };

const isHoliday = (year: number, month: number, day: number): boolean => {
  const sinceMarch = (Date.UTC(year, month - 1, day) - Date.UTC(year, 2, 1)) / 86_400_000 + 1;
  return (
    fixedHolidays.includes(`${day}/${month}`) ||
    Object.values(afterEaster).some((days) => easter(year) + days === sinceMarch)
  );
};

const isOpen = (instant: number): boolean => {
  const parts = Object.fromEntries(local.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [year, month, day, hour] = ['year', 'month', 'day', 'hour'].map((part) => Number(parts[part]));
  if (parts['weekday'] === 'Sun' || isHoliday(year ?? 0, month ?? 0, day ?? 0)) return false;
  return hour !== undefined && hour >= 8 && hour < 20;
};

/**
 * When a message may leave in mainland France: that instant itself from 8:00 to 20:00, never on Sundays or public
 * holidays; else the next opening. Reckoned apart from the product, to check what it says.
 */
export const nextOpening = (instant: number): number => {
  let at = instant;
  while (!isOpen(at)) at = (Math.floor(at / quarter) + 1) * quarter;
  return at;
};
