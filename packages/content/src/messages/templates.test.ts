import { measureSms } from '@relais/domain/nudge/sms-text';
import { variablesOf } from '@relais/domain/nudge/template';
import { describe, expect, it } from 'vitest';
import { fillFacts, plainText } from '../fact-text.ts';
import { factBySlug } from '../facts/facts.ts';
import { messageTemplateSchema, messageVariables } from '../schema/message.ts';
import { emailFooter } from './footer.ts';
import { messageTemplates } from './templates.ts';

const example: Record<string, string> = {
  lien: 'https://eps.relais.example/l/AbCdEfGhIjKlMnOpQrStUv',
  'lien-refus': 'https://relais.example/r/ABCDEF',
  'lien-verifier': 'https://relais.example/verifier',
  ref: '7K3F9M',
  code: '123456',
  validite: '10 minutes',
  prenom: 'Maximilienne',
  etape: '3',
  etapes: '8',
  'titre-etape': 'Saisissez votre identifiant national',
  date: 'mardi 24 novembre',
  officine: 'Pharmacie du Port',
  actives: '3',
  pharmaciens: '5',
};

const variables: readonly string[] = messageVariables;
const textsOf = (template: (typeof messageTemplates)[number]): string[] =>
  template.channel === 'sms' ? [template.body] : [template.subject, template.body];

describe('message templates', () => {
  it.each(messageTemplates)('$slug has the shape of a template', (template) => {
    expect(messageTemplateSchema.parse(template)).toEqual(template);
  });

  it.each(messageTemplates)('$slug uses only known variables and facts', (template) => {
    for (const slug of textsOf(template).flatMap(variablesOf)) {
      expect(variables.includes(slug) || factBySlug(slug) !== undefined, slug).toBe(true);
    }
  });

  it('no variable has the name of a fact', () => {
    expect(variables.filter((name) => factBySlug(name))).toEqual([]);
  });

  it.each(messageTemplates.filter(({ channel }) => channel === 'sms'))(
    '$slug fits in one GSM-7 segment with a personal link under an address of 26 characters',
    (template) => {
      const filled = fillFacts(template.body, (slug) => {
        const fact = factBySlug(slug);
        return example[slug] ?? (fact && plainText(fact.text));
      });
      if (!filled.ok) throw new Error(filled.refusal.code);
      expect(measureSms(filled.value)).toMatchObject({ encoding: 'GSM-7', segments: 1, offending: [] });
      expect(filled.value).toContain('Réf 7K3F9M');
      expect(filled.value.startsWith('Relais Officine:')).toBe(true);
    },
  );

  it('the end of the wait is a sentence checked, one segment with room for an address of 29 characters', () => {
    const template = messageTemplates.find(({ slug }) => slug === 'wait-over-sms');
    const filled = fillFacts(template?.body ?? '', (slug) => {
      const fact = factBySlug(slug);
      return example[slug] ?? (fact && plainText(fact.text));
    });
    expect(filled).toEqual({
      ok: true,
      value:
        "Relais Officine: les 48 h sont passées. Réessayez d'activer votre e-CPS: https://eps.relais.example/l/AbCdEfGhIjKlMnOpQrStUv Aide: 0 809 40 00 82. Réf 7K3F9M",
    });
    expect(filled.ok && filled.value.length).toBe(157);
  });

  it.each(messageTemplates)('$slug names no identifier, no fact by hand and shouts at nobody', (template) => {
    for (const text of textsOf(template)) {
      expect(text).not.toMatch(/rpps|https?:|@|\d{2}[  ]\d{2}|\b48\b|!|veuillez/i);
    }
  });

  it('every e-mail says what we never ask and how to refuse', () => {
    expect(emailFooter.neverAsk).toContain('Nous ne vous demanderons jamais votre code PIN');
    expect(variablesOf(emailFooter.refusal)).toEqual(['lien-refus']);
    expect(variablesOf(emailFooter.check)).toEqual(['ref', 'lien-verifier']);
  });
});
