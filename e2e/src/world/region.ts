import { readFileSync } from 'node:fs';
import { productFile } from '../addresses.ts';

export type Inhabitant = {
  readonly rpps: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly officine: string;
  readonly finess: string;
  readonly postcode: string;
};

/** Everyone of the fictional region, read from the roster it was made from. */
export const inhabitants = (): readonly Inhabitant[] => {
  const [titles = '', ...rows] = readFileSync(productFile('demo', 'annuaire.txt'), 'utf8')
    .trimEnd()
    .split('\n');
  const names = titles.split('|');
  const columnOf = (cells: readonly string[]) => (name: string) => cells[names.indexOf(name)] ?? '';
  return rows
    .map((row) => columnOf(row.split('|')))
    .filter((cell) => cell("Code secteur d'activité") === 'SA33')
    .map((cell) => ({
      rpps: cell('Identifiant PP'),
      familyName: cell("Nom d'exercice"),
      givenName: cell("Prénom d'exercice"),
      officine: cell('Enseigne commerciale site'),
      finess: cell('Numéro FINESS site'),
      postcode: cell('Code postal (coord. structure)'),
    }));
};

/** Somebody of La Réunion, whom the advisor of the mainland departments must not see. */
export const someoneOfLaReunion = (): Inhabitant => {
  const found = inhabitants().find(({ postcode }) => postcode.startsWith('974'));
  if (found === undefined) throw new Error('The fictional region has nobody in La Réunion.');
  return found;
};
