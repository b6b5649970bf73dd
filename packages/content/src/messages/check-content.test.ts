import { describe, expect, it } from 'vitest';
import { factBySlug } from '../facts/facts.ts';
import type { EmailContent, SmsContent } from '../schema/message.ts';
import { type ContentRules, checkContent } from './check-content.ts';
import { measureContent } from './content-measure.ts';
import { foreignLinksIn } from './foreign-links.ts';
import { fieldWords, mistakeWords } from './mistake-words.ts';
import { messageTemplates } from './templates.ts';
import { variablesFor, variablesRequiredIn } from './variables.ts';

const allowedOrigin = 'https://relais.example';
const rules: ContentRules = {
  available: variablesFor('welcome-email'),
  required: [],
  allowedOrigin,
  factBySlug,
};
const sms = (body: string): SmsContent => ({ channel: 'sms', body });
const email = (over: Partial<EmailContent> = {}): EmailContent => ({
  channel: 'email',
  subject: 'Bonjour {prenom}',
  body: 'Votre page vous attend.',
  action: 'Ouvrir ma page',
  reason: 'Vous recevez ce message car vous êtes pharmacien.',
  ...over,
});
const codes = (...given: Parameters<typeof checkContent>) => checkContent(...given).map(({ code }) => code);

describe('the check of a message', () => {
  it.each(messageTemplates)('finds nothing wrong in $slug', (template) => {
    const checked = checkContent(template, {
      ...rules,
      available: variablesFor(template.slug),
      required: variablesRequiredIn(template),
    });
    expect(checked).toEqual([]);
  });

  it('points at a name that is neither a variable nor a fact', () => {
    expect(checkContent(sms('Bonjour {prenon} {lien}'), rules)).toEqual([
      { code: 'unknown-variable', field: 'body', name: 'prenon', index: 8 },
    ]);
  });

  it('points at a variable that this message cannot know', () => {
    expect(checkContent(email({ subject: 'Étape {etape}' }), rules)).toEqual([
      { code: 'variable-not-available', field: 'subject', name: 'etape', index: 6 },
    ]);
  });

  it('points at a fact without a text', () => {
    const emptied = { ...rules, factBySlug: () => ({ text: ' ', value: { kind: 'screen-words' } as const }) };
    expect(checkContent(sms('Aide: {support-ecps}'), emptied)).toEqual([
      { code: 'missing-fact', field: 'body', name: 'support-ecps', index: 6 },
    ]);
  });

  it('points at a brace that is alone', () => {
    expect(codes(sms('Bonjour {Prenom}'), rules)).toEqual(['malformed-placeholder']);
  });

  it('asks for the variables without which the message is useless', () => {
    const required = variablesRequiredIn({ topic: 'activation', channel: 'sms' });
    expect(checkContent(sms('Bonjour {prenom}'), { ...rules, required })).toEqual([
      { code: 'required-variable', name: 'lien' },
      { code: 'required-variable', name: 'ref' },
    ]);
  });

  it('refuses what could forge a header, and keeps the line breaks of a text', () => {
    expect(checkContent(email({ subject: 'Bonjour\r\nBcc: x' }), rules)).toEqual([
      { code: 'control-character', field: 'subject', index: 7 },
    ]);
    expect(codes(email({ subject: 'Bonjour\u2028x' }), rules)).toEqual(['control-character']);
    expect(codes(email({ action: 'Ouvrir\nma page' }), rules)).toEqual(['control-character']);
    expect(codes(email({ body: 'Un.\n\nDeux.' }), rules)).toEqual([]);
    expect(codes(email({ body: 'Un.\rDeux' }), rules)).toContain('control-character');
  });

  it('wants the reason of the message in its usual words', () => {
    expect(codes(email({ reason: 'Parce que.' }), rules)).toEqual(['reason-start']);
    expect(codes(email({ reason: ' ' }), rules)).toEqual(['field-empty', 'reason-start']);
  });

  it('refuses an SMS over 3 segments', () => {
    expect(codes(sms('a'.repeat(459)), rules)).toEqual([]);
    expect(checkContent(sms('a'.repeat(460)), rules)).toEqual([
      { code: 'too-many-segments', segments: 4, most: 3 },
    ]);
    expect(codes(sms('ê'.repeat(202)), rules)).toEqual(['too-many-segments']);
  });

  it('refuses a fact that is a link to somewhere else', () => {
    expect(codes(sms('E-POP: {e-pop}'), rules)).toEqual(['foreign-link']);
    expect(codes(sms('Écrivez à {email-support-ecps}'), rules).includes('foreign-link')).toBe(false);
  });

  it('has a calm sentence for every mistake', () => {
    const told = [
      ...checkContent(sms(`${'ê'.repeat(300)} {prenon} {etape} {A} evil.example`), {
        ...rules,
        required: ['ref'],
      }),
      ...checkContent(email({ subject: ' ', reason: 'x\ny', action: 'x'.repeat(70) }), rules),
      ...checkContent(sms('{support-ecps}'), {
        ...rules,
        factBySlug: () => ({ text: '', value: { kind: 'screen-words' } }),
      }),
    ];
    expect(new Set(told.map(({ code }) => code)).size).toBe(11);
    for (const sentence of told.map(mistakeWords)) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/['"!]|veuillez| [:;?»]|« /i);
    }
    expect(Object.keys(fieldWords)).toHaveLength(4);
  });
});

describe('a link to somewhere else', () => {
  it.each([
    'https://evil.example/x',
    'http://relais.example/x',
    'https://relais.example.evil.example/',
    'https://relais.example@evil.example/',
    'https://relais.example:8443/',
    'HTTPS://EVIL.EXAMPLE',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:evil@evil.example',
    'www.evil.example',
    'evil.example/{ref}',
    'bit.ly/3xyz',
    'écps.fr',
    '//evil.example/x',
    'ftp://evil.example',
    'evil@evil.example',
    '{lien}.evil.example',
    'https://{officine}/',
    'Voir e-CPS.Vous',
  ])('%s is found', (text) => {
    expect(foreignLinksIn(`Allez sur ${text} maintenant`, allowedOrigin)).toHaveLength(1);
  });

  it.each([
    'https://relais.example/aide',
    'https://relais.example/verifier?ref={ref}',
    '{lien}',
    'Bonjour. Vous pouvez réessayer: {lien} Aide: {support-ecps}. Réf {ref}',
    'ouvert 24 h/24, 7 j/7, 0,06 € par min.',
    'À 14 h 10. Merci… Et/ou par e-mail.',
  ])('%s is not one', (text) => {
    expect(foreignLinksIn(text, allowedOrigin)).toEqual([]);
  });

  it('is pointed at where it stands', () => {
    expect(foreignLinksIn('{prenom}, allez sur evil.example', allowedOrigin)).toEqual([
      { link: 'evil.example', index: 20 },
    ]);
  });
});

describe('the measure of an SMS', () => {
  it('tells how much is too much for one segment, the link being as long as it will be', () => {
    const waitOver = messageTemplates.find(({ slug }) => slug === 'wait-over-sms');
    const under = (allowedOrigin: string) =>
      waitOver && measureContent(waitOver, { allowedOrigin, factBySlug });
    expect(under('https://rel.example')).toMatchObject({ segments: 1, pastFirstSegment: 0 });
    expect(under(`https://${'x'.repeat(21)}`)).toMatchObject({
      segments: 1,
      units: 160,
      pastFirstSegment: 0,
    });
    expect(under(`https://${'x'.repeat(24)}`)).toMatchObject({ segments: 2, pastFirstSegment: 3 });
  });

  it('counts what is sent, and points at the letters of the text that cost', () => {
    expect(measureContent(sms('Bientôt prêt\u00A0: {lien}'), { allowedOrigin, factBySlug })).toMatchObject({
      encoding: 'UCS-2',
      segments: 1,
      offending: [
        { character: 'ô', index: 5 },
        { character: 'ê', index: 10 },
      ],
      economical: 'Bientot pret: {lien}',
    });
  });

  it('counts neither typographic spaces nor apostrophes, which leave as ordinary ones', () => {
    expect(measureContent(sms('L’aide\u00A0: {lien}'), { allowedOrigin, factBySlug })).toMatchObject({
      encoding: 'GSM-7',
      offending: [],
      economical: null,
    });
  });

  it('costs nothing by e-mail', () => {
    expect(measureContent(email(), { allowedOrigin, factBySlug })).toMatchObject({
      segments: 0,
      economical: null,
    });
  });
});
