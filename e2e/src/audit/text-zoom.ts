import { expect, type Page } from '@playwright/test';

const widths = [360, 1280] as const;

/** Text twice as large (RGAA 10.4), and the spacing that some readers impose (RGAA 10.12, WCAG 1.4.12). */
const demands = {
  'text at 200 %': 'html { font-size: 200% !important; }',
  'wide spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
} as const;

/** What the page loses under such styles, one line for each thing. */
const lossesUnder = (page: Page, css: string): Promise<readonly string[]> =>
  page.evaluate((added) => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    // Not an element: the content security policy has the last word on those.
    const style = new CSSStyleSheet();
    style.replaceSync(added);
    document.adoptedStyleSheets = [style];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}" ${element.className}`;
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      element.checkVisibility(),
    );
    const beyond = visible.filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    const isHidden = (element: HTMLElement) => element.clientWidth <= 1 || element.clientHeight <= 1;
    const cut = visible.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      // What is typed scrolls in its field.
      if (isHidden(element) || element.matches('input, textarea')) return false;
      const isCutAcross = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutBelow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return isCutAcross || isCutBelow;
    });
    const { scrollWidth } = document.documentElement;
    const wide =
      scrollWidth > innerWidth ? [`${scrollWidth} px wide: ${beyond.slice(0, 4).map(name).join(' | ')}`] : [];
    document.adoptedStyleSheets = [];
    return [...wide, ...cut.map((element) => `cut: ${name(element)}`)];
  }, css);

/** Whatever size and spacing readers give to the text, nothing is cut and nothing scrolls sideways, on a phone or a desk. */
export const expectZoomable = async (
  page: Page,
  address: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<void> => {
  await page.goto(address);
  await prepare(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [demand, css] of Object.entries(demands)) {
      expect.soft(await lossesUnder(page, css), `${address}, ${width} px, ${demand}`).toEqual([]);
    }
  }
};
