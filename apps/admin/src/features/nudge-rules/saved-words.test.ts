import { expect, it } from 'vitest';
import { savedMark, savedWords } from './saved-words.ts';

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

it('saving a rule says what becomes of what was planned', () => {
  const mark = savedMark({ version: 3, ended: 12, planned: 1 });
  expect(plain(savedWords(mark, { version: 3 }))).toBe(
    'Version 3 enregistrée. 12 relances prévues par les versions précédentes ne partiront pas ; 1 est prévue par celle-ci.',
  );
  expect(plain(savedWords('3.0.0', { version: 3 }))).toBe(
    'Version 3 enregistrée. Aucune relance prévue n’est abandonnée ; aucune n’est prévue par celle-ci.',
  );
});

it('an old address tells nothing once somebody saved again', () => {
  expect(savedWords('3.12.1', { version: 4 })).toBeUndefined();
  expect(savedWords('nothing', { version: 4 })).toBeUndefined();
});
