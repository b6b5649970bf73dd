import { typographyMistakes } from '@relais/content/typography';
import { hours, later } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { type MyHelp, presentHelp } from './presenter.ts';

const due = later(noon, hours(2));
const help: MyHelp = {
  past: [],
  numbers: { mobile: '06 … 12', officine: '+33556000000' },
  promises: { any: due, morning: later(due, hours(20)), midday: later(due, hours(24)), afternoon: due },
  zone: 'Europe/Paris',
  now: noon,
};
const open: MyHelp['open'] = {
  id: 'c1',
  origin: 'asked',
  symptom: 'no-email-received',
  words: 'Rien reçu',
  preferred: 'morning',
  callAt: 'officine',
  openedAt: noon,
  dueAt: due,
  isTaken: false,
};
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const shown = (
  over: Partial<MyHelp> = {},
  asked: { symptom?: string; draft?: Record<string, string> } = {},
) => presentHelp({ ...help, ...over }, { symptom: asked.symptom, draft: asked.draft ?? {} });

describe('asking for a call', () => {
  it('tells before it is asked when the call would come, for each part of the day', () => {
    const { form } = shown();
    expect(form.times.map(({ hint }) => plain(hint))).toEqual([
      'Appel avant mardi 24 nov. à 14 h 00',
      'Appel avant mercredi 25 nov. à 10 h 00',
      'Appel avant mercredi 25 nov. à 14 h 00',
      'Appel avant mardi 24 nov. à 14 h 00',
    ]);
    const texts = [...form.times, ...form.places].flatMap(({ label, hint = '' }) => [label, hint]);
    expect(texts.flatMap(typographyMistakes)).toEqual([]);
  });

  it('tells the same hour after it was asked, and owns up when it has passed', () => {
    expect(plain(shown({ open }).open?.due.text)).toBe('mardi 24 nov. à 14 h 00');
    expect(shown({ open }).open?.isLate).toBe(false);
    expect(shown({ open: { ...open, dueAt: later(noon, -hours(1)) } }).open?.isLate).toBe(true);
  });

  it('keeps what one was looking at, by the slug of its page or by its name', () => {
    expect(shown({}, { symptom: 'pas-d-email' }).form).toMatchObject({
      symptom: 'pas-d-email',
      symptomWords: expect.stringContaining('e-mail'),
    });
    expect(shown({}, { symptom: 'card-not-read' }).form.symptomWords).toBe('carte non lue');
    expect(shown({}, { symptom: 'inconnu' }).form).toMatchObject({ symptom: '' });
  });

  it('finds again what was typed under a session that had ended', () => {
    const draft = { words: 'Bloqué', preferred: 'midday', callAt: 'officine', symptom: 'autre' };
    expect(shown({ open }, { symptom: 'pas-d-email', draft }).form).toMatchObject({
      symptom: 'autre',
      chosen: { words: 'Bloqué', preferred: 'midday', callAt: 'officine' },
    });
  });

  it('offers the numbers on file alone, and says so when there is none', () => {
    expect(shown().form.places.map(({ hint }) => plain(hint))).toEqual(['06 … 12', '05 56 00 00 00']);
    expect(shown({ numbers: {} }).form.canBeCalled).toBe(false);
  });
});
