/** The ten time zones in which the French Republic has pharmacies. */
export const frenchZones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Wallis',
  'Pacific/Tahiti',
  'Pacific/Noumea',
] as const;

export type FrenchZone = (typeof frenchZones)[number];
