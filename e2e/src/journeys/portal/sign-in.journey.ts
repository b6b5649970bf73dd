import { expect, type Page, test } from '@playwright/test';
import { rppsOf } from '../../world/identifiers.ts';
import { people } from '../../world/people.ts';
import { askForCode, enterCode } from '../../world/portal-sign-in.ts';
import { codeReceived, messagesTo } from '../../world/sandbox.ts';
import { saying } from '../../world/saying.ts';

/** A well-formed RPPS that is on no roster. */
const stranger = rppsOf(99);

/** Apart from the announcer that Next fills for screen readers at its own pace. */
const wordsOfThePage = (page: Page) => page.locator('main').ariaSnapshot();

test('an unknown RPPS leads to the very same screen, and no message leaves', async ({ page }) => {
  const { rpps, mobile } = people.asksForCodes;
  await page.goto('/connexion');
  await askForCode(page, stranger);
  const shownToStranger = { address: page.url(), words: await wordsOfThePage(page) };

  await page.goto('/connexion');
  // Codes leave in the order in which they were asked for: once this one is there, the stranger’s would be too.
  await codeReceived(mobile, () => askForCode(page, rpps));
  expect({ address: page.url(), words: await wordsOfThePage(page) }).toEqual(shownToStranger);
  expect(await strangersWrittenTo()).toEqual([]);
});

/** Whoever received a message without being on file. */
const strangersWrittenTo = async () => {
  const onFile = new Set<string>(Object.values(people).map(({ mobile }) => mobile));
  const isOfTheRegion = (to: string) => /^\+33639984\d{3}$|@officine\.example$/.test(to);
  return (await messagesTo()).map(({ to }) => to).filter((to) => !onFile.has(to) && !isOfTheRegion(to));
};

test('a wrong code is told with the tries left, and the right one still opens', async ({ page }) => {
  const { rpps, mobile } = people.mistypesTheCode;
  const field = page.getByLabel('Code à 6 chiffres');
  await page.goto('/connexion');
  const code = await codeReceived(mobile, () => askForCode(page, rpps));

  await enterCode(page, 'abcdef');
  await expect(field).toHaveAccessibleDescription(saying('Le code reçu compte 6 chiffres'));
  const wrong = code === '000000' ? '111111' : '000000';
  for (const triesLeft of [4, 3]) {
    await enterCode(page, wrong);
    await expect(field).toHaveAccessibleDescription(saying(`Il vous reste ${triesLeft} essais`));
  }
  await enterCode(page, code);
  await expect(page).toHaveURL('/ma-situation');
});

test('guessing the code of nobody is answered like guessing that of somebody', async ({ page }) => {
  await page.goto('/connexion');
  await askForCode(page, rppsOf(98));
  await enterCode(page, '123456');
  await expect(page.getByLabel('Code à 6 chiffres')).toHaveAccessibleDescription(
    saying('Il vous reste 4 essais'),
  );
});

const mistakes = [
  { typed: '', told: 'Saisissez votre numéro RPPS (11 chiffres)' },
  { typed: '8,10E+11', told: 'vient d’un tableur, qui a abrégé le numéro' },
  { typed: '9970001O178', told: '« O » est à la position 8' },
  { typed: '9970001017', told: 'Il manque 1 chiffre : vous en avez saisi 10' },
  { typed: '9970001017842', told: 'Il y a 2 chiffres de trop : vous en avez saisi 13' },
] as const;

for (const { typed, told } of mistakes) {
  test(`typing "${typed}" for an RPPS is explained beside the field, which keeps it`, async ({ page }) => {
    await page.goto('/connexion');
    const field = page.getByLabel('Numéro RPPS');
    await field.fill(typed);
    await page.getByRole('button', { name: 'Recevoir un code' }).click();
    await expect(field).toHaveAccessibleDescription(saying(told));
    await expect(field).toHaveValue(typed);
    await expect(field).toBeFocused();
  });
}
