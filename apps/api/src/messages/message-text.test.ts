import { readFileSync } from 'node:fs';
import { messageTemplates, templateBySlug } from '@relais/content/messages/templates';
import type { EmailTemplate, MessageTemplate } from '@relais/content/schema/message';
import { measureSms } from '@relais/domain/nudge/sms-text';
import { describe, expect, it } from 'vitest';
import { emailPalette } from './email-palette.ts';
import { writeMessage } from './message-text.ts';

const values = {
  prenom: 'Claire',
  lien: 'https://relais.example/p/ABCDEF',
  'lien-refus': 'https://relais.example/r/ABCDEF',
  'lien-verifier': 'https://relais.example/verifier?ref=7K3F9M',
  ref: '7K3F9M',
  code: '123456',
  validite: '10 minutes',
  etape: '3',
  etapes: '8',
  'titre-etape': 'Saisissez votre identifiant',
  date: 'mardi 24 novembre',
  officine: 'Pharmacie du Port',
  actives: '3',
  pharmaciens: '5',
};

const written = (template: MessageTemplate | undefined, over: Record<string, string> = {}) => {
  if (template === undefined) throw new Error('no such template');
  const message = writeMessage(template, { ...values, ...over });
  if (!message.ok) throw new Error(message.refusal.code);
  return message.value;
};

const anEmail: EmailTemplate = {
  slug: 'welcome-email',
  name: 'Bienvenue',
  topic: 'activation',
  audience: 'pharmacist',
  channel: 'email',
  subject: 'Bonjour {prenom}',
  body: 'Bonjour {prenom},\n\nDeux lignes\nd’un paragraphe.',
  action: 'Commencer',
  reason: 'Vous recevez ce message car vous figurez dans l’Annuaire Santé.',
};

const emails = messageTemplates.filter(({ channel }) => channel === 'email');
const visible = (html: string) =>
  html
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const words = (text: string) => text.split(/[\s\u00A0\u202F]+/).filter((word) => /[\p{L}\d]/u.test(word));

describe('an e-mail', () => {
  it.each(emails)('$slug says the same in HTML and in text', (template) => {
    const { text, html } = written(template);
    // The button carries its address as a link, the text spells it out.
    const spelledOut = words(text).filter((word) => word !== values.lien);
    const drawn = words(visible(html)).filter((word) => word !== values.lien);
    expect([...new Set(drawn)].sort()).toEqual([...new Set(spelledOut)].sort());
  });

  it.each(emails)('$slug fetches nothing: no image, no script, no style sheet, no font', (template) => {
    const { html } = written(template);
    expect(html).not.toMatch(
      /<(img|script|link|iframe|form|video|object)\b|url\(|@import|@font-face| on\w+=/i,
    );
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(new Set(addresses.map((address) => new URL(address ?? '').origin))).toEqual(
      new Set(['https://relais.example']),
    );
  });

  it('is drawn in tables that a screen reader passes over, in French, with a title', () => {
    const { html } = written(anEmail);
    expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr">/);
    expect(html).toContain('<title>Bonjour Claire</title>');
    expect([...html.matchAll(/<table(?![^>]*role="presentation")/g)]).toEqual([]);
    expect(html).toContain('Deux lignes<br/>d’un paragraphe.');
  });

  it('follows a dark theme with the colours of the interface', () => {
    const { html } = written(anEmail);
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    const dark = html.slice(html.indexOf('@media (prefers-color-scheme: dark)'), html.indexOf('</style>'));
    for (const colour of Object.values(emailPalette.dark)) expect(dark).toContain(colour);
    for (const name of html.matchAll(/class="([^"]+)"/g)) expect(dark).toContain(`.${name[1]} {`);
  });

  it('has the palette of the screens', () => {
    const css = readFileSync(
      new URL('../../../../packages/ui/src/styles/tokens.css', import.meta.url),
      'utf8',
    );
    const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
    for (const [theme, block] of [['light', light] as const, ['dark', dark] as const]) {
      for (const [name, colour] of Object.entries(emailPalette[theme])) {
        expect(block).toContain(`--color-${name}: ${colour};`);
      }
    }
  });

  it('shows a name as it is spelled, whatever it is made of', () => {
    const { html, text, subject } = written(anEmail, { prenom: `<b>O'Neil</b> & "Fils"` });
    expect(html).toContain('Bonjour &lt;b&gt;O&#39;Neil&lt;/b&gt; &amp; &quot;Fils&quot;,');
    expect(text).toContain(`Bonjour <b>O'Neil</b> & "Fils",`);
    expect(subject).toBe(`Bonjour <b>O'Neil</b> & "Fils"`);
  });

  it('takes values literally: they are neither placeholders nor replacement patterns', () => {
    expect(written(anEmail, { prenom: "$& $1 $' $x <%= y %>" }).text).toContain(
      "Bonjour $& $1 $' $x <%= y %>,",
    );
    const hidden = writeMessage(anEmail, { ...values, prenom: '{lien}' });
    expect(hidden).toEqual({ ok: false, refusal: { code: 'unsafe-value', name: 'prenom' } });
    expect(writeMessage({ ...anEmail, body: 'Bonjour {constructor}, bonjour' }, values)).toEqual({
      ok: false,
      refusal: { code: 'missing-variable', name: 'constructor' },
    });
  });

  it('does not leave with a hole, a stray brace or an empty value', () => {
    const { prenom, ...others } = values;
    expect(prenom).toBe('Claire');
    expect(writeMessage(anEmail, others)).toMatchObject({ refusal: { code: 'missing-variable' } });
    expect(writeMessage(anEmail, { ...values, prenom: ' ' })).toMatchObject({ ok: false });
    for (const body of ['Bonjour {Prenom}, bonjour', 'Bonjour {prenom, bonjour', 'Bonjour } bonjour']) {
      expect(writeMessage({ ...anEmail, body }, values)).toMatchObject({
        refusal: { code: 'malformed-placeholder' },
      });
    }
  });

  it('is filled a hundred times faster than it is drawn', () => {
    const fill = () => {
      const started = performance.now();
      for (let count = 0; count < 5_000; count += 1) written(anEmail);
      return (performance.now() - started) / 5_000;
    };
    const draw = () => {
      const started = performance.now();
      for (let count = 0; count < 50; count += 1) written({ ...anEmail });
      return (performance.now() - started) / 50;
    };
    draw();
    expect(draw() / Math.min(fill(), fill(), fill())).toBeGreaterThan(20);
  });
});

describe('an SMS', () => {
  const stopped = templateBySlug('stopped-sms');

  it('keeps to one segment whatever the values, when its template does', () => {
    if (stopped?.channel !== 'sms') throw new Error('no such template');
    const { text } = written(
      { ...stopped, body: 'Relais Officine: {prenom}, {lien} Réf {ref}' },
      { prenom: 'Zoë' },
    );
    expect(text).toContain('Zoe,');
    expect(measureSms(text)).toMatchObject({ encoding: 'GSM-7', segments: 1 });
  });

  it('keeps the letters of a name when its template already pays for them', () => {
    if (stopped?.channel !== 'sms') throw new Error('no such template');
    const { text } = written({ ...stopped, body: 'Bientôt, {prenom}: {lien} Réf {ref}' }, { prenom: 'Zoë' });
    expect(text).toContain('Bientôt, Zoë:');
  });

  it('has ordinary spaces and apostrophes', () => {
    if (stopped?.channel !== 'sms') throw new Error('no such template');
    expect(written({ ...stopped, body: 'L’aide\u00A0: {lien} Réf {ref}' }).text).toBe(
      "L'aide : https://relais.example/p/ABCDEF Réf 7K3F9M",
    );
  });
});
