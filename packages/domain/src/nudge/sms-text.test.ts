import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { economicalText } from './economical-text.ts';
import { measureSms } from './sms-text.ts';

const letters = (count: number) => 'a'.repeat(count);

describe('an SMS', () => {
  it.each([
    ['nothing', '', 'GSM-7', 0, 0],
    ['160 letters', letters(160), 'GSM-7', 160, 1],
    ['161 letters', letters(161), 'GSM-7', 161, 2],
    ['306 letters', letters(306), 'GSM-7', 306, 2],
    ['307 letters', letters(307), 'GSM-7', 307, 3],
    ['158 letters and a euro', `${letters(158)}€`, 'GSM-7', 160, 1],
    ['159 letters and a euro', `${letters(159)}€`, 'GSM-7', 161, 2],
    ['a euro across the first cut', `${letters(152)}€${letters(152)}`, 'GSM-7', 306, 3],
    ['a euro before the first cut', `${letters(151)}€${letters(153)}`, 'GSM-7', 306, 2],
    ['70 ê', 'ê'.repeat(70), 'UCS-2', 70, 1],
    ['71 ê', 'ê'.repeat(71), 'UCS-2', 71, 2],
    ['134 ê', 'ê'.repeat(134), 'UCS-2', 134, 2],
    ['135 ê', 'ê'.repeat(135), 'UCS-2', 135, 3],
    ['an emoji across the first cut', `${letters(66)}🙂${letters(66)}`, 'UCS-2', 134, 3],
    ['210 letters', letters(210), 'GSM-7', 210, 2],
    ['210 letters with one ’', `${letters(209)}’`, 'UCS-2', 210, 4],
    ['all that French keeps', 'éèàùìòäöüñÉÇ§£@', 'GSM-7', 15, 1],
    ['two-septet signs', '€[]{}^~|\\', 'GSM-7', 18, 1],
    ['a line break', 'a\nb\r\n', 'GSM-7', 5, 1],
  ])('of %s is counted', (_, text, encoding, units, segments) => {
    expect(measureSms(text)).toMatchObject({ encoding, units, segments });
  });

  it.each([...'âçêëîïôûœÿáíóúÀÂÈÊËÎÏÔÙÛŒŸ’‘“”«»–—…°`\t\u00A0\u202F\u00AD\u200B'])(
    '%j forces sixteen bits and is pointed at',
    (character) => {
      expect(measureSms(`bon${character}`)).toMatchObject({
        encoding: 'UCS-2',
        offending: [{ character, index: 3 }],
      });
    },
  );

  it('points at each culprit in order, an emoji once', () => {
    expect(measureSms('🙂 fenêtre').offending).toEqual([
      { character: '🙂', index: 0 },
      { character: 'ê', index: 6 },
    ]);
  });

  it('of the default wait-over message is one segment', () => {
    const text =
      "Relais Officine: les 48 h sont passées. Réessayez d'activer votre e-CPS: https://relais.example/l/AbCdEfGhIjKlMnOpQrStUv Aide: 0 809 40 00 82. Réf 7K3F9M";
    expect(measureSms(text)).toMatchObject({ encoding: 'GSM-7', segments: 1 });
  });

  it('never costs less than its units allow', () => {
    const anyText = fc
      .array(fc.constantFrom(...'aé€ê🙂’ '), { maxLength: 400 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const { encoding, units, segments } = measureSms(text);
        const chained = encoding === 'GSM-7' ? 153 : 67;
        const alone = encoding === 'GSM-7' ? 160 : 70;
        if (units <= alone) return segments === (units === 0 ? 0 : 1);
        const least = Math.ceil(units / chained);
        return segments >= Math.max(2, least) && segments <= Math.ceil(units / (chained - 1)) + 1;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the economical version', () => {
  it.each([
    ['Où êtes-vous ? Ça bloque, garçon', 'Où etes-vous? Ça bloque, garcon'],
    ['l’œuvre « à faire » – n° 12…', 'l\'oeuvre "à faire" - no 12...'],
    ['À\u00A0Évry\u202F: 14\u00A0h\u00A010', 'A Évry: 14 h 10'],
    ['cafe\u0301', 'café'],
    ['fac\u00ADture\u200B', 'facture'],
    ['https://relais.example/?a=1', 'https://relais.example/?a=1'],
  ])('of %j is %j', (text, economical) => {
    expect(economicalText(text)).toBe(economical);
    expect(measureSms(economical).encoding).toBe('GSM-7');
  });

  it('keeps what has no equivalent, so that the editor sees it', () => {
    expect(measureSms(economicalText('Bravo 🙂')).offending).toEqual([{ character: '🙂', index: 6 }]);
  });

  it('is its own economical version and fits seven bits for any French text', () => {
    const french = 'abcé ÀÂÇÈÊËÎÏÔÙÛŒŸâçêëîïôûœÿ’«»–…°\u00A0\u202F;:!?.,€';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...french), maxLength: 200 }), (text) => {
        const economical = economicalText(text);
        return measureSms(economical).encoding === 'GSM-7' && economicalText(economical) === economical;
      }),
      { numRuns: 2_000 },
    );
  });
});
