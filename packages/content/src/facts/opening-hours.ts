import type { Fact } from '../schema/fact.ts';
import { faq, guide } from '../sources.ts';
import { fact } from './fact.ts';

export const openingHours: readonly Fact[] = [
  fact({
    slug: 'horaires-support-ecps',
    name: 'Horaires du support e-CPS',
    text: '24 h/24 et 7 j/7',
    value: {
      kind: 'opening-hours',
      zone: 'Europe/Paris',
      calendar: 'metropole',
      hours: {
        weekly: [{ on: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '24:00' }],
        onHolidays: 'as-usual',
        exceptions: [],
      },
    },
    sources: [faq('Je rencontre une erreur, p. 6', '24/24 & 7/7')],
  }),
  fact({
    slug: 'horaires-support-cartes',
    name: 'Horaires du support de l’ANS pour les cartes',
    text: 'du lundi au vendredi de 8 h à 20 h, le samedi de 8 h à 14 h',
    value: {
      kind: 'opening-hours',
      zone: 'Europe/Paris',
      calendar: 'metropole',
      hours: {
        weekly: [
          { on: [1, 2, 3, 4, 5], from: '08:00', until: '20:00' },
          { on: [6], from: '08:00', until: '14:00' },
        ],
        onHolidays: 'closed',
        exceptions: [],
      },
    },
    sources: [
      faq(
        'Questions fréquentes liées à la connexion par CPS',
        'Du lundi au vendredi de 8h00 à 20h00 Et le samedi de 8h00 à 14h00',
      ),
    ],
    caution:
      'Le mémo donne le même numéro sans horaires. Les jours fériés ne sont précisés nulle part : par prudence, le support y est donné fermé.',
  }),
  fact({
    slug: 'horaires-support-sidep',
    name: 'Horaires du support SI-DEP',
    text: 'du lundi au samedi de 9 h à 20 h',
    value: {
      kind: 'opening-hours',
      zone: 'Europe/Paris',
      calendar: 'metropole',
      hours: {
        weekly: [{ on: [1, 2, 3, 4, 5, 6], from: '09:00', until: '20:00' }],
        onHolidays: 'closed',
        exceptions: [],
      },
    },
    sources: [
      guide('Que faire en cas d’échec (avec carte)', '(appel gratuit - de 9h00 à 20h00 du lundi au samedi)'),
    ],
    caution: 'Les jours fériés ne sont pas précisés : par prudence, le support y est donné fermé.',
  }),
];
