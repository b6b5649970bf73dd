import type { Readiness } from '@relais/domain/activation/readiness';

/** The capacity of an officine to operate, of one and of several, with what it means. */
export const readinessWords = {
  able: {
    one: 'Capable',
    several: 'Capables',
    meaning: 'Plusieurs titulaires peuvent se connecter.',
  },
  fragile: {
    one: 'Fragile',
    several: 'Fragiles',
    meaning: 'Un seul titulaire peut se connecter.',
  },
  unable: {
    one: 'Incapable',
    several: 'Incapables',
    meaning: 'Aucun titulaire ne peut se connecter.',
  },
} as const satisfies Record<
  Readiness,
  { readonly one: string; readonly several: string; readonly meaning: string }
>;
