import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, mistakesInTemplate, variablesOf } from './template.ts';

const values = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('a template', () => {
  it('names its variables and facts once each, in order', () => {
    expect(variablesOf('{lien} Aide: {support-ecps}. {lien}')).toEqual(['lien', 'support-ecps']);
  });

  it('is filled with its values', () => {
    const filled = fillTemplate(
      'Les {attente} h sont passées: {lien}',
      values({ attente: '48', lien: 'https://r.example' }),
    );
    expect(filled).toEqual({ ok: true, value: 'Les 48 h sont passées: https://r.example' });
  });

  it('takes values literally, replacement patterns included', () => {
    expect(fillTemplate('{nom}', values({ nom: "$& $1 $' $`" }))).toEqual({ ok: true, value: "$& $1 $' $`" });
  });

  it.each([
    ['a missing value', '{lien}', {}, { code: 'missing-variable', name: 'lien' }],
    ['an empty value', '{lien}', { lien: ' ' }, { code: 'missing-variable', name: 'lien' }],
    ['a name that only objects know', '{constructor}', {}, { code: 'missing-variable', name: 'constructor' }],
    ['a value that hides a placeholder', '{nom}', { nom: '{lien}' }, { code: 'unsafe-value', name: 'nom' }],
    ['a value that breaks a line', '{nom}', { nom: 'A\r\nBcc: x' }, { code: 'unsafe-value', name: 'nom' }],
    ['a value that ends a paragraph', '{nom}', { nom: 'A\u2029B' }, { code: 'unsafe-value', name: 'nom' }],
    [
      'a value that turns reading round',
      '{nom}',
      { nom: 'A\u202Egro' },
      { code: 'unsafe-value', name: 'nom' },
    ],
    ['half a character', '{nom}', { nom: 'A\uD83D' }, { code: 'unsafe-value', name: 'nom' }],
    [
      'a value that mail would decode',
      '{nom}',
      { nom: '=?utf-8?Q?A?=' },
      { code: 'unsafe-value', name: 'nom' },
    ],
    ['a nested placeholder', '{a{b}}', { b: 'x' }, { code: 'malformed-placeholder', index: 0 }],
    ['an open brace', 'Bonjour {nom', { nom: 'x' }, { code: 'malformed-placeholder', index: 8 }],
    ['a name with spaces', '{ nom }', { nom: 'x' }, { code: 'malformed-placeholder', index: 0 }],
    ['empty braces', 'a {} b', {}, { code: 'malformed-placeholder', index: 2 }],
  ])('with %s is refused', (_, body, given, refusal) => {
    expect(fillTemplate(body, values(given))).toEqual({ ok: false, refusal });
  });

  it('is sent back to its editor with each mistake', () => {
    expect(mistakesInTemplate('{lien} {lein} {Nom}', new Set(['lien']))).toEqual([
      { code: 'unknown-variable', name: 'lein', index: 7 },
      { code: 'malformed-placeholder', index: 14 },
    ]);
    expect(mistakesInTemplate('{lien}', new Set(['lien']))).toEqual([]);
  });

  it('never lets a brace leave, whatever the body and the values', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', 'a', 'b', '-', '$', '&', ' ') });
    fc.assert(
      fc.property(text, text, text, (body, a, b) => {
        const filled = fillTemplate(body, values({ a, b }));
        return !filled.ok || !/[{}]/.test(filled.value);
      }),
      { numRuns: 5_000 },
    );
  });
});
