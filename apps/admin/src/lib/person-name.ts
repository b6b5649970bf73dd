import { displayName } from '@relais/domain/identity/person-name';

type Named = {
  readonly civility: string | null;
  readonly givenName: string;
  readonly familyName: string;
};

/** "Claire Dupont". */
export const personName = ({ givenName, familyName }: Named): string =>
  displayName({ given: givenName, family: familyName });

/** "Mme Claire Dupont"; a civility nobody gave is not guessed. */
export const formalName = (person: Named): string => {
  const civility = civilities.get(person.civility?.toUpperCase() ?? '');
  return civility === undefined ? personName(person) : `${civility}\u00A0${personName(person)}`;
};

const civilities: ReadonlyMap<string, string> = new Map([
  ['M', 'M.'],
  ['MME', 'Mme'],
  ['MLLE', 'Mme'],
]);
