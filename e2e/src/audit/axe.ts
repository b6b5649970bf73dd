import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Themes and sizes are styles alone: the page is drawn again for each, never loaded again. */
const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;

type Violation = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
};

/** Brings axe into the page: it then stays there, five times quicker to ask again than to bring anew. */
const bringAxe = (page: Page) =>
  new AxeBuilder({ page }).withRules(['html-has-lang']).setLegacyMode().analyze();

/** One line for each thing axe finds wrong. */
const violationsIn = async (page: Page): Promise<readonly string[]> => {
  const violations = await page.evaluate(async (values): Promise<readonly Violation[]> => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    const found = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations;
  }, standards);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
};

/** No violation of WCAG 2.2 AA that axe can find, in every theme at both sizes. Leaves the page light and wide. */
export const expectAccessible = async (page: Page, name: string): Promise<void> => {
  await bringAxe(page);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media);
      expect.soft(await violationsIn(page), `${name}, ${theme}, ${size.width} px: axe`).toEqual([]);
    }
    await page.emulateMedia(themes.light);
  }
};
