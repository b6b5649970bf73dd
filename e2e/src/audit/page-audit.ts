import { expect, type Page, test } from '@playwright/test';
import { portal } from '../addresses.ts';
import { expectAccessible } from './axe.ts';
import { expectWalkable } from './keyboard.ts';

export type AuditedPage = {
  /** One that leads this visitor elsewhere is left to the audit of that place. */
  readonly address: string;
  /** 200 unless told otherwise. */
  readonly status?: number;
  /** What brings the page into the state to look at. */
  readonly prepare?: (page: Page) => Promise<unknown>;
};

/** Complaints of the browser while a page is open: errors, and what the content security policy stopped. */
export const watchComplaints = (page: Page): (() => readonly string[]) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && !/content security policy/i.test(message.text())) return;
    // The browser’s own note on a page that is rightly not there.
    if (/status of 404/.test(message.text()) && message.location().url === page.url()) return;
    complaints.push(message.text());
  });
  return () => complaints.splice(0);
};

const expectReflow = async (page: Page, name: string) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(widest, `${name}: width needed at 320 px`).toBeLessThanOrEqual(320);
};

const expectStructure = async (page: Page, name: string) => {
  await expect.soft(page.locator('html'), `${name}: language`).toHaveAttribute('lang', 'fr');
  await expect.soft(page.getByRole('heading', { level: 1 }), `${name}: one h1`).toHaveCount(1);
  await expect.soft(page, `${name}: title`).toHaveTitle(/\S/);
};

/** A sentence laid out as boxes loses the spaces between them: "La e-CPS et" would read "Lae-CPSet". */
const expectWholeSentences = async (page: Page, name: string) => {
  const cut = await page.evaluate(() => {
    const isBeside = (node: Node | null) =>
      node instanceof HTMLElement &&
      (node.textContent ?? '').trim() !== '' &&
      getComputedStyle(node).position !== 'absolute';
    const losesASpace = (node: Node) => {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      if (text.trim() === '') return false;
      return (
        (/^\s/.test(text) && isBeside(node.previousSibling)) ||
        (/\s$/.test(text) && isBeside(node.nextSibling))
      );
    };
    const isBoxes = ({ display, columnGap }: CSSStyleDeclaration) =>
      /flex|grid/.test(display) && (Number.parseFloat(columnGap) || 0) === 0;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => isBoxes(getComputedStyle(element)) && [...element.childNodes].some(losesASpace))
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect.soft(cut, `${name}: sentences cut into boxes`).toEqual([]);
};

/** "Que voyez-vous ?" with an ordinary space would begin a line with its question mark. */
const expectFrenchSpaces = async (page: Page, name: string) => {
  // Elsewhere stand names and messages as staff typed them.
  if (new URL(page.url()).origin !== portal) return;
  const loose = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'h1, h2, h3, p, li, dt, dd, label, legend, summary, button, a',
      ),
    ]
      .flatMap((element) => [
        ...(element.textContent ?? '').matchAll(/.{0,24} [:;?!»](?!\w).{0,8}|« .{0,24}/g),
      ])
      .map(([found]) => found),
  );
  expect
    .soft([...new Set(loose)], `${name}: spaces at which a line breaks before its punctuation`)
    .toEqual([]);
};

const expectSkipLink = async (page: Page, name: string) => {
  const first = page.locator('a[href^="#"]').first();
  await first.focus();
  await expect.soft(first, `${name}: the skip link shows`).toBeInViewport();
  await first.press('Enter');
  const isInContent = () => page.evaluate(() => Boolean(document.activeElement?.closest('main')));
  // Content that cannot hold the focus itself must at least come next.
  if (!(await isInContent())) await page.keyboard.press('Tab');
  expect.soft(await isInContent(), `${name}: the skip link leads to the content`).toBe(true);
};

/** Answers the title of the page, unless the address leads elsewhere. */
const auditPage = async (page: Page, audited: AuditedPage): Promise<string | undefined> => {
  const { address, status = 200, prepare } = audited;
  const complaintsOf = watchComplaints(page);
  const response = await page.goto(address);
  expect.soft(response?.status(), `${address}: status`).toBe(status);
  if (response?.request().redirectedFrom()) return undefined;
  await prepare?.(page);
  await expectStructure(page, address);
  await expectWholeSentences(page, address);
  await expectFrenchSpaces(page, address);
  await expectReflow(page, address);
  await expectAccessible(page, address);
  await expectWalkable(page, address);
  await expectSkipLink(page, address);
  expect.soft(complaintsOf(), `${address}: complaints of the browser`).toEqual([]);
  page.removeAllListeners('console').removeAllListeners('pageerror');
  return page.title();
};

/** Everything that is asked of every page: accessible in every theme and size, walkable, quiet, with a title of its own. */
export const auditPages = async (page: Page, pages: readonly AuditedPage[]): Promise<void> => {
  const titles: string[] = [];
  for (const audited of pages)
    await test.step(audited.address, async () => {
      const title = await auditPage(page, audited);
      if (title !== undefined) titles.push(title);
    });
  expect.soft(new Set(titles).size, `titles of their own: ${titles.join(' | ')}`).toBe(titles.length);
};
