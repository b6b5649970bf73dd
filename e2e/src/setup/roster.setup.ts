import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test as setup } from '@playwright/test';
import { runFile } from '../addresses.ts';
import { annuaireFile } from '../world/annuaire-file.ts';
import { relais } from '../world/operator.ts';
import { journeysDepartment, type Person, people } from '../world/people.ts';

setup('the people of the journeys are on the roster, with their coordinates', async () => {
  const everyone: readonly Person[] = Object.values(people);
  mkdirSync(runFile(), { recursive: true });
  const annuaire = runFile('journeys-annuaire.txt');
  const contacts = runFile('journeys-contacts.csv');
  writeFileSync(annuaire, annuaireFile(everyone));
  const coordinates = everyone.map(({ rpps, email, mobile }) => `${rpps};${email};${mobile}`);
  writeFileSync(
    contacts,
    ['RPPS;E-mail;Téléphone mobile', ...coordinates].map((line) => `${line}\n`).join(''),
  );

  const roster = await relais('import', 'annuaire', annuaire, '--departments', journeysDepartment, '--json');
  expect(JSON.parse(roster)).toMatchObject({ pharmacists: everyone.length, added: everyone.length });
  const reach = await relais('import', 'contacts', contacts, '--json');
  expect(JSON.parse(reach)).toMatchObject({ people: everyone.length, rejected: {} });
});
