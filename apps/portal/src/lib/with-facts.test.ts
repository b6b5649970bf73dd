import { procedures } from '@relais/content/procedures/procedures';
import { describe, expect, it } from 'vitest';
import { withFacts } from './with-facts.ts';

describe('a sentence with its facts in plain words', () => {
  it('says each fact where its name stood', () => {
    expect(withFacts('Après {essais-code-pin} codes PIN faux')).toBe('Après 3 codes PIN faux');
  });

  it('is never half said', () => {
    expect(withFacts('Appelez le {support-inconnu}.')).toBe('');
  });

  it('is there for the summary of every procedure', () => {
    for (const { summary } of procedures) expect(withFacts(summary)).toMatch(/^[^{}]+$/);
  });
});
