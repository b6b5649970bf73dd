import type { Rpps } from '@relais/domain/identity/rpps';
import { defaultNudgeSettings, type NudgeSettings } from '@relais/domain/nudge/settings';
import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { settingsChanges } from './settings-changes.ts';
import { typedFrom } from './typed-settings.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const full: NudgeSettings = {
  quietHours: {
    weekly: [
      { on: [1, 2, 3, 4, 5], from: '09:00', until: '12:30' },
      { on: [1, 3], from: '14:00', until: '18:00' },
    ],
    onHolidays: 'as-usual',
    exceptions: [
      { date: '2026-12-24', open: [{ from: '09:00', until: '12:00' }] },
      { date: '2026-12-26', open: [] },
    ],
  },
  killSwitch: true,
  trial: true,
  guests: ['99700000005' as Rpps],
  dailyLimits: { sms: 200, email: 0 },
  smsSegmentPrice: { thousandthsOfEuro: 62, source: 'Facture de novembre' },
};

describe('the form of the settings', () => {
  it.each([
    ['as shipped', defaultNudgeSettings],
    ['with everything set', full],
  ])('reads them back as they are, %s', (_, settings) => {
    expect(readSettings(typedFrom(settings))).toEqual({ ok: true, value: settings });
  });

  it('tells every mistake at once, each by the field it is in', () => {
    const read = readSettings({
      ...typedFrom(full),
      guests: '99700000005\nClaire',
      smsLimit: 'beaucoup',
      price: '',
      source: '',
      'from-0': '8h',
      'on-1': '',
      exceptions: 'Noël',
    });
    expect(read.ok ? [] : read.refusal.map(({ id }) => id).sort()).toEqual(
      ['smsLimit', 'price', 'source', 'on-1', 'from-0', 'exceptions', 'guests'].sort(),
    );
  });
});

describe('a change of the settings', () => {
  it('is told in sentences before it is done', () => {
    expect(settingsChanges(defaultNudgeSettings, full).map(plain)).toEqual([
      'Tous les envois seront suspendus, dans toute la région.',
      'Mode d’essai : seules les personnes de la liste d’invités (1) recevront quelque chose.',
      'Liste d’invités : 1 personne, 1 ajoutée.',
      'SMS par jour : 200 au plus, au lieu de sans limite.',
      'E-mails par jour : 0 au plus, au lieu de sans limite.',
      'Heures d’envoi : Du lundi au vendredi de 9 h 00 à 12 h 30, lundi, mercredi de 14 h 00 à 18 h 00 ; jours fériés compris, 2 jours particuliers. Avant : Du lundi au samedi de 8 h 00 à 20 h 00 ; jamais les jours fériés.',
      'Prix d’un segment : 0,062 € (Facture de novembre), au lieu de 0,075 €.',
    ]);
  });

  it('is nothing when nothing changes, in whatever order it was written down', () => {
    expect(settingsChanges(full, full)).toEqual([]);
    const { weekly, onHolidays, exceptions } = full.quietHours;
    const reordered = { exceptions, onHolidays, weekly };
    expect(settingsChanges({ ...full, quietHours: reordered }, full)).toEqual([]);
  });

  it('tells that particular days change, where the week does not', () => {
    const none = {
      ...full.quietHours,
      exceptions: full.quietHours.exceptions.map((one) => ({ ...one, open: [] })),
    };
    expect(settingsChanges(full, { ...full, quietHours: none }).map(plain)).toEqual([
      'Heures d’envoi : les jours particuliers changent.',
    ]);
  });
});
