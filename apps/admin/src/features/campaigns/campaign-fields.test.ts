import { days } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { readCampaign, typedAtFirst, typedFrom } from './campaign-fields.ts';

const typed = {
  ...typedAtFirst,
  name: 'Réunion de mardi',
  statuses: 'to-start,blocked',
  roles: 'titulaire',
  departments: '33, 2a',
  hasMobile: 'oui',
  smsBody: 'Relais Officine: réunion mardi. {lien} Réf {ref}',
};

describe('the form of a campaign', () => {
  it('is read whole, and gives back the same fields', () => {
    const read = readCampaign(typed);
    expect(read).toMatchObject({
      ok: true,
      value: {
        name: 'Réunion de mardi',
        audience: {
          statuses: ['to-start', 'blocked'],
          roles: ['titulaire'],
          departments: ['33', '2A'],
          hasMobile: true,
        },
        channels: ['sms', 'email'],
        email: null,
        usefulFor: days(3),
      },
    });
    if (!read.ok) return;
    expect(readCampaign(typedFrom(read.value))).toEqual(read);
  });

  it('says every mistake at once, beside its field', () => {
    const read = readCampaign({ name: ' ', departments: '33 99X', usefulDays: '90' });
    expect(read.ok ? [] : read.refusal.map(({ id }) => id)).toEqual([
      'name',
      'topic',
      'statuses',
      'departments',
      'channels',
      'usefulDays',
    ]);
  });
});
