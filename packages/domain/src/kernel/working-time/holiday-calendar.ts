/** The territory whose public holidays apply. Only Alsace-Moselle and overseas territories differ from the national list. */
export const holidayCalendars = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'la-reunion',
  'mayotte',
  'saint-pierre-et-miquelon',
  'saint-barthelemy',
  'saint-martin',
  'wallis-et-futuna',
  'polynesie-francaise',
  'nouvelle-caledonie',
] as const;

export type HolidayCalendar = (typeof holidayCalendars)[number];
