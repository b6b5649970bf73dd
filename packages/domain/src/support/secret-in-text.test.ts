import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeASecret, modelNameLooksLikeASecret } from './secret-in-text.ts';

describe('a free text', () => {
  it.each([
    ['Mon code est 1234', 'named-code'],
    ['1234', 'four-digits'],
    ['je tape 1987 et rien', 'four-digits'],
    ['voici : 1 2 3 4', 'four-digits'],
    ['1-2-3-4', 'four-digits'],
    ['12 34 ne marche pas', 'four-digits'],
    ['12.34', 'four-digits'],
    ['j’ai reçu 482913', 'six-digits'],
    ['j’ai reçu 482 913 par sms', 'six-digits'],
    ['code sms : 48291', 'named-code'],
    ['PIN=0000', 'named-code'],
    ['mdp 12345678', 'named-code'],
    ['mon mot de passe c’est 2024', 'named-code'],
    ['le code de ma carte 4821', 'named-code'],
    ['un deux trois quatre', 'spelt-digits'],
    ['zéro, zéro, sept, neuf', 'spelt-digits'],
    ['１２３４', 'four-digits'],
    ['١٢٣٤', 'four-digits'],
    ['1\u200B234', 'four-digits'],
    ['otpauth://totp/x', 'qr-content'],
    ['https://relais.example/l/abcdefghijklmnop123456', 'qr-content'],
    ['eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ', 'qr-content'],
    ['Lyon 69003 1234', 'four-digits'],
  ])('%j is refused as %s', (text, expected) => {
    expect(looksLikeASecret(text)).toBe(expected);
  });

  it.each([
    'Je n’ai jamais reçu le code à 4 chiffres.',
    'Le code n’arrive pas, officine de Lyon 69003.',
    'Rappelez-moi au 06 39 98 00 01 entre 14 h et 16 h 30.',
    'Appelez le 0 800 08 32 04.',
    'Tél. 0033639980001 ou +33 (0)6 39 98 00 01',
    'Mon RPPS est 99700000005, FINESS 990000010.',
    '899700000005',
    'RPPS 99 700 000 005',
    'Coordonnées mises à jour le 12/11/2026 à 9h15.',
    'Carte valable jusqu’au 2027-03-31, commandée en 2024.',
    'Disponible les 15 et 16 décembre 2026, ou le 3 nov. 2026',
    'Il y a 1200 patients et 2 000 € de stock',
    'erreur 4031 sous Windows 2016',
    'Trois codes faux bloquent la carte',
    'Je suis un des deux titulaires',
    'code postal 75011',
    'Fixe : 41 12 34',
    'Réf 7K3F9M',
    'étape 3 sur 5, version 12',
    'Entre 12-14 jours d’attente',
    '',
  ])('%j stays usable', (text) => {
    expect(looksLikeASecret(text)).toBeUndefined();
  });
});

const sentence = fc.constantFrom(
  'Bonjour, ',
  'Je n’y arrive pas depuis ce matin, ',
  'L’application s’arrête : ',
  'Ma collègue a essayé aussi. ',
);
const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const day = fc.tuple(
  fc.integer({ min: 1, max: 28 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1990, max: 2039 }),
);
const date = fc
  .tuple(day, fc.constantFrom('/', '.', '-', 'iso'))
  .map(([[d, m, y], mark]) =>
    mark === 'iso' ? `${y}-${pad(m)}-${pad(d)}` : `${pad(d)}${mark}${pad(m)}${mark}${y}`,
  );
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const mark = fc.constantFrom('', ' ', '.', '-');
const phone = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '9'), digits(8), mark)
  .map(([start, rest, between]) => [`0${start}`, ...(rest.match(/../g) ?? [])].join(between));
const identifier = fc.oneof(
  digits(9).map((rest) => `99${rest}`),
  digits(9).map((rest) => `899${rest}`),
  digits(7).map((rest) => `99${rest}`),
);
const postcode = fc
  .tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 0, max: 999 }))
  .map(([department, rest]) => `à Lille ${pad(department)}${pad(rest, 3)}`);
const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('h', ' h ', ':'))
  .map(([h, m, between]) => `${h}${between}${pad(m)}`);

describe('any sentence', () => {
  it('with a date, an hour, a phone number, an identifier or a postcode stays usable', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.oneof(date, phone, identifier, postcode, hour),
        sentence,
        (before, told, after) => {
          expect(looksLikeASecret(`${before}${told} ${after}`)).toBeUndefined();
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('with a code of four or six digits among them is refused', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.oneof(date, phone, identifier, postcode, hour),
        fc.oneof(digits(4), digits(6)),
        mark,
        (before, told, code, between) => {
          const typed = between === '' ? code : [...code].join(between);
          expect(looksLikeASecret(`${told} ; ${before} ${typed}, voilà`)).toBeDefined();
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('the name of a device or of a programme', () => {
  it.each([
    'Omnikey 3121',
    'iPhone 15 Pro',
    'Galaxy S23',
    'LGPI',
    'Nokia 3310',
    'SM-G991B',
    'Winpharma 2024',
  ])('%j stays usable', (name) => {
    expect(modelNameLooksLikeASecret(name)).toBeUndefined();
  });

  it.each(['1234', 'code 1234', 'PIN 0000', 'iPhone 1234 5678', '482913'])('%j is refused', (name) => {
    expect(modelNameLooksLikeASecret(name)).toBeDefined();
  });
});
