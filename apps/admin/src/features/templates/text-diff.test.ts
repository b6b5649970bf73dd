import { expect, it } from 'vitest';
import { diffOf } from './text-diff.ts';

const email = {
  channel: 'email',
  subject: 'Réunion mardi',
  body: 'Bonjour {prenom}, à mardi.',
  action: 'Voir',
  reason: 'Vous recevez ce message car vous êtes pharmacien.',
} as const;

it('shows what was added and what was removed, in the fields that changed alone', () => {
  const [subject, action, ...others] = diffOf(email, { ...email, subject: 'Réunion jeudi', action: null });
  expect(others).toEqual([]);
  expect(subject).toEqual({
    label: 'L’objet',
    parts: [
      { text: 'Réunion ', kind: 'same' },
      { text: 'mardi', kind: 'removed' },
      { text: 'jeudi', kind: 'added' },
    ],
  });
  expect(action?.parts).toEqual([{ text: 'Voir', kind: 'removed' }]);
  expect(diffOf(email, email)).toEqual([]);
});
