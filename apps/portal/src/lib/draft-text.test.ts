import { describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from './draft-text.ts';

describe('what was typed under a session that had ended', () => {
  it('comes back as it was, whatever it holds', () => {
    const typed = { words: 'Écran noir ; « rien » & 50 % =\nplus', preferred: 'morning', callAt: '' };
    expect(readDraft(writeDraft(typed))).toEqual(typed);
    expect(writeDraft(typed)).toMatch(/^[\w-]+$/);
  });

  it('is nothing when nothing was kept, or when somebody wrote something else there', () => {
    expect(readDraft(undefined)).toEqual({});
    expect(Object.values(readDraft('%%%')).join('')).toBe('');
  });
});
