import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aSandbox } from '../fixtures.ts';
import { linkedText } from './linked-text.ts';
import { phoneNumber, timeOf } from './words.ts';

const hostile = '<script>alert(1)</script> " onfocus="alert(1)';

describe('the page that shows what was sent', () => {
  it('says so when nothing was', async () => {
    const { url } = await aSandbox();
    const page = await (await fetch(url)).text();
    expect(page).toContain('Aucun SMS pour l’instant');
    expect(page).toContain('Aucun e-mail pour l’instant');
  });

  it('shows text messages with what became of them, and mails, for all or for one recipient', async () => {
    const { url, sendSms, sendMail, messages } = await aSandbox();
    await sendSms({ To: '+33639980005', Body: 'Bonjour à tous' });
    await sendMail();
    await expect.poll(async () => (await messages('+33639980005'))[0]?.status).toBe('undelivered');

    const page = await (await fetch(url)).text();
    expect(page).toContain('Bonjour à tous');
    expect(page).toContain('Échec\u00A0: numéro inexistant (30005)');
    expect(page).toContain('Vous pouvez réessayer');
    const filtered = await (await fetch(`${url}/?to=%2B33639980005`)).text();
    expect(filtered).toContain('Bonjour à tous');
    expect(filtered).not.toContain('Vous pouvez réessayer');
  });

  it('lets no content become markup, wherever it stands', async () => {
    const { url, sendSms, sendMail } = await aSandbox();
    await sendSms({ Body: hostile });
    await sendMail({ subject: hostile, text: hostile, from: { name: hostile, address: 'a@b.example' } });
    for (const path of ['/', '/?vue=en-tetes', `/?to=${encodeURIComponent(hostile)}`]) {
      const page = await (await fetch(url + path)).text();
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('" onfocus=');
    }
  });

  it('is sent again only when something has changed', async () => {
    const { url, sendSms } = await aSandbox();
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const again = () => fetch(url, { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    await sendSms();
    expect((await again()).status).toBe(200);
  });

  it('frames a mail so that none of its scripts can run', async () => {
    const { url, sendMail, messages } = await aSandbox();
    await sendMail({ html: '<p>Bonjour</p><script>alert(1)</script>' });
    const [mail] = await messages();
    const framed = await fetch(`${url}/mails/${mail?.id}`);
    const policy = framed.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^sandbox (?!.*allow-same-origin)/);
    expect(policy).toContain("default-src 'none'");

    const scripts = [...(await framed.text()).matchAll(/<script>(.*?)<\/script>/gs)].map(
      ([, code]) => code ?? '',
    );
    const allowed = scripts.filter((code) =>
      policy.includes(createHash('sha256').update(code).digest('base64')),
    );
    expect(scripts).toHaveLength(2);
    expect(allowed).toEqual([expect.stringContaining('mailHeight')]);
  });

  it('serves its style, script and letters itself', async () => {
    const { url } = await aSandbox();
    for (const name of [
      'page.css',
      'messages.css',
      'reading.css',
      'refresh.js',
      'favicon.svg',
      'atkinson.woff2',
    ]) {
      expect((await fetch(`${url}/assets/${name}`)).status, name).toBe(200);
    }
  });
});

describe('the words of the page', () => {
  it('link an address without the full stop after it', () => {
    expect(linkedText('Voir https://relais.example/l/a?b=1&c=2. <b>').markup).toBe(
      'Voir <a href="https://relais.example/l/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">https://relais.example/l/a?b=1&amp;c=2</a>. &lt;b&gt;',
    );
  });

  it('write numbers and hours the French way', () => {
    expect(phoneNumber('+33639981234')).toBe('+33 6 39 98 12 34'.replaceAll(' ', '\u00A0'));
    expect(phoneNumber('+590690123456')).toBe('+590 690 12 34 56'.replaceAll(' ', '\u00A0'));
    expect(phoneNumber('+15005550006')).toBe('+15005550006');
    expect(timeOf(Date.parse('2026-11-24T13:10:00Z'))).toBe('14\u00A0h\u00A010');
  });
});
