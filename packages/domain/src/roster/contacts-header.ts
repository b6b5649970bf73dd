import { accept, type Result } from '../kernel/result.ts';
import {
  type Columns,
  type HeaderAliases,
  type HeaderRefusal,
  mapHeader,
  requireColumn,
} from './header-mapping.ts';

const titles = [
  [
    'rpps',
    [
      'RPPS',
      'N° RPPS',
      'No RPPS',
      'Num RPPS',
      'Numéro RPPS',
      'Numéro de RPPS',
      'Code RPPS',
      'Identifiant RPPS',
      'Identifiant PP',
    ],
  ],
  [
    'nationalId',
    [
      'Identifiant national',
      'Identification nationale PP',
      'Identification nationale',
      'Id national',
      'Identifiant e-CPS',
    ],
  ],
  [
    'email',
    [
      'Adresse e-mail',
      'E-mail',
      'Mail',
      'Courriel',
      'Adresse mail',
      'Adresse courriel',
      'Adresse électronique',
      'Adresse de messagerie',
      'E-mail correspondance',
      'E-mail de correspondance',
      'Mail de correspondance',
      'Adresse e-mail de correspondance',
      'Adresse e-mail (coord. correspondance)',
      'E-mail personnel',
    ],
  ],
  [
    'mobile',
    [
      'Téléphone mobile',
      'Mobile',
      'Portable',
      'Téléphone portable',
      'Tél mobile',
      'Tél portable',
      'Tél. port.',
      'N° mobile',
      'N° de mobile',
      'N° portable',
      'N° de portable',
      'Numéro mobile',
      'Numéro de mobile',
      'Numéro portable',
      'Numéro de portable',
      'Numéro de téléphone mobile',
      'Numéro de téléphone portable',
      'Mobile correspondance',
      'Mobile de correspondance',
      'GSM',
    ],
  ],
  [
    'phone',
    [
      'Téléphone',
      'Tél',
      'Tel.',
      'N° de téléphone',
      'N° téléphone',
      'Numéro de téléphone',
      'Téléphone de correspondance',
      'Téléphone (coord. correspondance)',
    ],
  ],
] as const satisfies HeaderAliases<string>;

/** `phone` is any number: read when there is no mobile column, and told mobile or landline by its own digits. */
export type ContactsField = (typeof titles)[number][0];
export type ContactsColumns = Columns<ContactsField>;
export type ContactsHeaderRefusal = HeaderRefusal<ContactsField>;

/** The usual title of a field: what to call it in a report. */
export const contactsTitle = (field: ContactsField): string =>
  titles.find(([name]) => name === field)?.[1][0] ?? field;

const required: readonly (readonly [ContactsField, ...ContactsField[]])[] = [
  ['rpps', 'nationalId'],
  ['email', 'mobile', 'phone'],
];

/** Maps the header of the Ordre's table of correspondence coordinates by title: who, and at least one coordinate. */
export const mapContactsHeader = (
  header: readonly string[],
): Result<ContactsColumns, ContactsHeaderRefusal> => {
  const mapped = mapHeader<ContactsField>(header, titles);
  if (!mapped.ok) return mapped;
  for (const oneOf of required) {
    const checked = requireColumn(mapped.value, oneOf, titles);
    if (!checked.ok) return checked;
  }
  return accept(mapped.value);
};
