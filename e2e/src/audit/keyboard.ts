import { expect, type Page } from '@playwright/test';

/** Where the focus stands, and whether somebody who sees it can tell. */
type Focus = {
  /** The number given to the element, -1 for a stop that has none, such as a mail in its frame. */
  readonly key: number;
  readonly name: string;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
  /** Past the last stop: the focus is the page’s no more. */
  readonly hasLeft: boolean;
};

/** Numbers everything that the keyboard must reach, in the page itself; answers their names. */
const numberReachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const selector =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const isReached = (element: HTMLElement) => {
      if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // The keyboard enters a group of radios once: at the chosen one, else at the first.
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        (radio) => radio.name === element.name && radio.form === element.form && radio.checkVisibility(),
      );
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    return [...document.querySelectorAll<HTMLElement>(selector)].filter(isReached).map((element, at) => {
      element.dataset['walk'] = String(at);
      return `${element.tagName.toLowerCase()} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`;
    });
  });

const focusNow = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((share) => ({
      x: Math.min(Math.max(box.x + box.width * share, 0), innerWidth - 1),
      y: Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1),
    }));
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const isOn = ({ x, y }: { x: number; y: number }) => {
      const top = document.elementFromPoint(x, y);
      return (
        top !== null && (element.contains(top) || top.contains(element) || label?.contains(top) === true)
      );
    };
    return {
      key: Number(element.dataset['walk'] ?? -1),
      name: `${element.tagName.toLowerCase()} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`,
      isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isCovered: element !== document.body && !points.some(isOn),
      hasLeft: element === document.body,
    };
  });

/** A field for a date and a mail in its frame are one thing and several stops: the day, the month, each link… */
const stopsWithin = 60;

/** The Tab key reaches everything, in order, with the focus in sight and never under something; the first stop skips to the content. */
export const expectWalkable = async (page: Page, name: string): Promise<void> => {
  const reachable = await numberReachable(page);
  const reached: Focus[] = [];
  // The sequence of stops starts at the top, wherever the page put the focus.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
  const everything = new Set(reachable.keys());
  for (let press = 0; everything.size > 0 && press < reachable.length + stopsWithin; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusNow(page);
    if (focus.hasLeft) break;
    everything.delete(focus.key);
    if (focus.key >= 0) reached.push(focus);
  }
  const missed = reachable.filter((_, at) => reached.every(({ key }) => key !== at));
  expect.soft(missed, `${name}: what the keyboard does not reach`).toEqual([]);
  expect
    .soft(
      reached.filter(({ isSeen }) => !isSeen).map((focus) => focus.name),
      `${name}: focus that cannot be seen`,
    )
    .toEqual([]);
  expect
    .soft(
      reached.filter(({ isCovered }) => isCovered).map((focus) => focus.name),
      `${name}: focus under something`,
    )
    .toEqual([]);
};
