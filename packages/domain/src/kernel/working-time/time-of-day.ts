type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Minute = `${'0' | '1' | '2' | '3' | '4' | '5'}${Digit}`;

/** A clock time, "08:00" to "24:00"; "24:00" is the end of the day. */
export type TimeOfDay = `${'0' | '1'}${Digit}:${Minute}` | `2${'0' | '1' | '2' | '3'}:${Minute}` | '24:00';

export const isTimeOfDay = (text: string): text is TimeOfDay =>
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);

/** Minutes since midnight by the clock on the wall, 0 to 1440. */
export const minuteOfDay = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
