import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { densities, looks, openBrowser } from './browser.ts';
import { buildGallery } from './build.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const patience = 30_000;

let browser: Browser;
let gallery: string;

beforeAll(async () => {
  gallery = await buildGallery('gallery-test');
  browser = await openBrowser();
}, patience);

afterAll(() => browser.close());

interface View {
  width: number;
  look?: keyof typeof looks;
}

async function open(density: string, { width, look = 'light' }: View): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 640 }, ...looks[look] });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(gallery, `${density}.html`)).href);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Colours do not depend on density: the console is read by axe in one light only.
const views = [
  { density: 'portal', width: 360, look: 'light' },
  { density: 'portal', width: 360, look: 'dark' },
  { density: 'portal', width: 360, look: 'forced' },
  { density: 'admin', width: 1280, look: 'light' },
] as const;

describe('every component', () => {
  it.each(views)('passes axe: $density, $width px, $look', { timeout: patience }, async (view) => {
    const page = await open(view.density, view);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    await page.context().close();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });

  it.each(densities)('fits 320 px without sideways scrolling: %s', { timeout: patience }, async (density) => {
    const page = await open(density, { width: 320 });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it.each(densities)('fits with its text twice as large: %s', { timeout: patience }, async (density) => {
    const page = await open(density, { width: 640 });
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it.each(densities)(
    'keeps its words whole when text is spaced: %s',
    { timeout: patience },
    async (density) => {
      const page = await open(density, { width: 360 });
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
      });
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, span, p, li, label, h1, h2, h3, dt, dd')]
          .filter((element) => !element.closest('.sr-only, .sheet-scroll, nav ul'))
          .filter(({ childElementCount }) => childElementCount === 0)
          .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 2)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(clipped).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  it.each([
    ['portal', 44],
    ['admin', 24],
  ] as const)('offers targets large enough: %s, %i px', { timeout: patience }, async (density, least) => {
    const page = await open(density, { width: 360 });
    const small = await page.evaluate((pixels) => {
      const sentence = 'p, li.list-disc, td, th, dd, .prose, h1';
      return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('.sr-only'))
        .filter((element) => !(element.tagName === 'A' && element.closest(sentence)))
        .map((element) => element.closest('label') ?? element)
        .filter((element) => element.getBoundingClientRect().height < pixels)
        .map((element) => `${element.getBoundingClientRect().height} ${element.outerHTML.slice(0, 120)}`);
    }, least);
    await page.context().close();
    expect(small).toEqual([]);
  });

  it.each(densities)(
    'shows where the keyboard is, clear of what sticks: %s',
    { timeout: patience },
    async (density) => {
      const page = await open(density, { width: 1280 });
      const lost: string[] = [];
      const reached = new Set<string>();
      for (let press = 0; press < 120; press += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(
            box.left + box.width / 2,
            box.top + Math.min(box.height / 2, 300),
          );
          const covered = !(
            top &&
            (element.contains(top) || top.contains(element) || element.closest('label'))
          );
          return {
            html: element.outerHTML.slice(0, 100),
            seen: outlineStyle === 'solid' && outlineWidth === '3px' && !covered,
          };
        });
        if (!focus) break;
        reached.add(focus.html);
        if (!focus.seen) lost.push(focus.html);
      }
      await page.context().close();
      expect(lost).toEqual([]);
      expect(reached.size).toBeGreaterThan(40);
    },
  );

  it('wears the colours the person chose rather than the system’s, and prints in light', {
    timeout: patience,
  }, async () => {
    const page = await open('portal', { width: 360, look: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(10, 22, 24)');
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
    expect(await paper()).toBe('rgb(242, 249, 245)');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await paper()).toBe('rgb(10, 22, 24)');
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });

  it('keeps still for those who ask for it', { timeout: patience }, async () => {
    const page = await open('portal', { width: 360 });
    const moving = () =>
      page.evaluate(
        () =>
          document.getAnimations().length +
          Number(getComputedStyle(document.querySelector('a') ?? document.body).transitionDuration !== '0s'),
      );
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });

  it('opens a panel, closes it with Escape and gives the focus back, without JavaScript of ours', {
    timeout: patience,
  }, async () => {
    const page = await open('portal', { width: 360 });
    await page.getByRole('button', { name: 'Pourquoi ce message' }).press('Enter');
    const panel = page.getByRole('dialog', { name: 'Pourquoi ce message' });
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pourquoi ce message');
    await page.context().close();
  });
});
