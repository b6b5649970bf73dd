import { expect, it } from 'vitest';
import { mapContactsHeader } from './contacts-header.ts';

it.each([
  [['RPPS', 'E-mail', 'Mobile'], { rpps: 0, email: 1, mobile: 2 }],
  [['N° RPPS', 'Nom', 'Adresse mail', 'Tél. port.'], { rpps: 0, email: 2, mobile: 3 }],
  [['Téléphone portable', 'Courriel', 'Numéro RPPS'], { mobile: 0, email: 1, rpps: 2 }],
  [['Identifiant national', 'Téléphone'], { nationalId: 0, phone: 1 }],
  [['identifiant rpps', 'TELEPHONE', 'PORTABLE'], { rpps: 0, phone: 1, mobile: 2 }],
  [
    ['\uFEFFIdentifiant PP', 'Adresse e-mail (coord. correspondance)', 'Téléphone (coord. correspondance)'],
    { rpps: 0, email: 1, phone: 2 },
  ],
])('%j is read', (header, columns) => {
  const mapped = mapContactsHeader(header);
  expect(mapped.ok && Object.fromEntries(mapped.value)).toEqual(columns);
});

it.each([
  [['Nom', 'E-mail'], { code: 'column-missing', field: 'rpps', title: 'RPPS' }],
  [['RPPS', 'Nom', '__proto__'], { code: 'column-missing', field: 'email', title: 'Adresse e-mail' }],
  [['RPPS', 'Mail', 'Courriel'], { code: 'column-twice', field: 'email', columns: [1, 2] }],
])('%j is refused, naming the column', (header, refusal) => {
  expect(mapContactsHeader(header)).toEqual({ ok: false, refusal });
});
