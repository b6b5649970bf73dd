import { titles } from './annuaire-titles.ts';
import type { FictionalPractice, FictionalRegion } from './fictional-region.ts';

/** The region as the directory publishes it: 56 columns, `|` also at the end of each line, no quoting. */
export const annuaireFile = ({ practices }: Pick<FictionalRegion, 'practices'>): string =>
  [
    titles.join('|'),
    ...[...practices.map(cellsOf), ...outsiders].map((cells) =>
      titles.map((title) => cells[title] ?? '').join('|'),
    ),
  ]
    .map((line) => `${line}|\n`)
    .join('');

type Cells = Readonly<Record<string, string>>;

const cellsOf = ({ pharmacist, officine, role }: FictionalPractice): Cells => {
  const [number = '', kind = '', street = ''] = officine.street.split('|');
  return {
    ...aPharmacistCells(pharmacist.rpps),
    "Code civilité d'exercice": pharmacist.civility,
    "Libellé civilité d'exercice": pharmacist.civility === 'M' ? 'Monsieur' : 'Madame',
    'Code civilité': pharmacist.civility,
    "Nom d'exercice": pharmacist.familyName,
    "Prénom d'exercice": pharmacist.givenName,
    'Numéro FINESS site': officine.finess,
    'Identifiant technique de la structure': `F${officine.finess}`,
    'Raison sociale site': officine.name.replace('PHARMACIE', 'SELARL PHARMACIE'),
    'Enseigne commerciale site': officine.name,
    'Numéro Voie (coord. structure)': number,
    'Libellé type de voie (coord. structure)': kind,
    'Libellé Voie (coord. structure)': street,
    'Code postal (coord. structure)': officine.place.postcode,
    'Code commune (coord. structure)': officine.place.communeCode,
    'Libellé commune (coord. structure)': officine.place.commune,
    "Code secteur d'activité": 'SA33',
    "Libellé secteur d'activité": "Pharmacie d'officine",
    ...roleCells(role, officine.place.department.startsWith('97')),
  };
};

const aPharmacistCells = (rpps: string): Cells => ({
  "Type d'identifiant PP": '8',
  'Identifiant PP': rpps,
  'Identification nationale PP': `8${rpps}`,
  'Code profession': '21',
  'Libellé profession': 'Pharmacien',
  'Code catégorie professionnelle': 'C',
  'Libellé catégorie professionnelle': 'Civil',
});

const roleCells = (role: FictionalPractice['role'], overseas: boolean): Cells => {
  const section = role === 'titulaire' ? 'A' : 'D';
  return {
    'Code section tableau pharmaciens': overseas ? `E${section}` : section,
    'Code rôle': { titulaire: 'FON-03', adjoint: 'FON-05', remplacant: 'FON-22' }[role],
    'Libellé rôle': { titulaire: "Titulaire d'officine", adjoint: 'Adjoint', remplacant: 'Remplaçant' }[role],
    'Code genre activité': 'GENR01',
  };
};

/** The national file is mostly people who are none of ours: a physician, and pharmacists who work elsewhere. */
const outsiders: readonly Cells[] = [
  {
    ...aPharmacistCells('99700000005'),
    'Code profession': '10',
    'Libellé profession': 'Médecin',
    "Nom d'exercice": 'QUINQUINA',
    "Prénom d'exercice": 'LOUISE',
  },
  {
    ...aPharmacistCells('99700000013'),
    "Nom d'exercice": 'RICIN',
    "Prénom d'exercice": 'MARC',
    "Code secteur d'activité": 'SA01',
  },
  { ...aPharmacistCells('99700000021'), "Nom d'exercice": 'SENE', "Prénom d'exercice": 'ODILE' },
];
