import { typographyMistakes } from '@relais/content/typography';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { presentActions } from './actions.presenter.ts';
import { doneMark, doneWords } from './done-words.ts';
import { offeredCommands } from './offered-commands.ts';

const moment = { now: instantFromIso('2026-11-22T10:30:00+01:00'), zone: 'Europe/Paris' } as const;

describe('the actions of a sheet', () => {
  it('are those the API allows, and no other', () => {
    expect(presentActions([], moment)).toEqual([]);
    expect(presentActions(['reinstate'], moment).map(({ command }) => command)).toEqual(['reinstate']);
  });

  it('leave out what the screen does not know how to ask', () => {
    expect(presentActions(['import-active', 'prove-active'], moment)).toEqual([]);
  });

  it('bound a date by now and by thirty days before', () => {
    const [action] = presentActions(['declare-coordinate-update'], moment);
    expect(action?.fields[0]).toMatchObject({ latest: '2026-11-22T10:30', earliest: '2026-10-23T11:30' });
  });

  it('are well set', () => {
    const texts = presentActions(offeredCommands, moment).flatMap(({ title, lead, submit, fields }) => [
      title,
      lead,
      submit,
      ...fields.map(({ label }) => label),
    ]);
    expect(texts.flatMap(typographyMistakes)).toEqual([]);
  });
});

describe('what was just done', () => {
  it('is said until somebody acts again', () => {
    const mark = doneMark('confirm-active', 7);
    expect(doneWords(mark, 7)).toBe('Activation confirmée.');
    expect(doneWords(mark, 8)).toBeUndefined();
  });

  it.each(['', 'hacked.7', 'confirm-active', undefined])('is nothing for the address %j', (mark) => {
    expect(doneWords(mark, 7)).toBeUndefined();
  });
});
