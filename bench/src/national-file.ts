import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const titles =
  "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité d'exercice|Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom d'exercice|Prénom d'exercice|Code profession|Libellé profession|Code catégorie professionnelle|Libellé catégorie professionnelle|Code type savoir-faire|Libellé type savoir-faire|Code savoir-faire|Libellé savoir-faire|Code mode exercice|Libellé mode exercice|Numéro SIRET site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement juridique|Identifiant technique de la structure|Raison sociale site|Enseigne commerciale site|Complément destinataire (coord. structure)|Complément point géographique (coord. structure)|Numéro Voie (coord. structure)|Indice répétition voie (coord. structure)|Code type de voie (coord. structure)|Libellé type de voie (coord. structure)|Libellé Voie (coord. structure)|Mention distribution (coord. structure)|Bureau cedex (coord. structure)|Code postal (coord. structure)|Code commune (coord. structure)|Libellé commune (coord. structure)|Code pays (coord. structure)|Libellé pays (coord. structure)|Téléphone (coord. structure)|Téléphone 2 (coord. structure)|Télécopie (coord. structure)|Adresse e-mail (coord. structure)|Code Département (structure)|Libellé Département (structure)|Ancien identifiant de la structure|Autorité d'enregistrement|Code secteur d'activité|Libellé secteur d'activité|Code section tableau pharmaciens|Libellé section tableau pharmaciens|Code rôle|Libellé rôle|Code genre activité|Libellé genre activité|";

const officines = 20_000;
/** One row in so many is a pharmacist's, as in the national file. */
export const pharmacistEvery = 23;

/** Writes a file of the directory's shape and size: `rows` rows, about 360 bytes each, fictitious identifiers only. */
export const writeNationalFile = async (path: string, rows: number): Promise<void> => {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  let block = `${titles}\n`;
  for (let number = 0; number < rows; number += 1) {
    block += rowOf(number);
    if (block.length < 500_000) continue;
    if (!file.write(block)) await once(file, 'drain');
    block = '';
  }
  file.end(block);
  await once(file, 'close');
};

export const rppsOfPharmacist = (person: number): string => withKey(`9970${String(person).padStart(6, '0')}`);

const rowOf = (number: number): string => {
  const isPharmacist = number % pharmacistEvery === 0;
  const person = isPharmacist ? number / pharmacistEvery : number;
  const rpps = isPharmacist ? rppsOfPharmacist(person) : withKey(`998${String(person).padStart(7, '0')}`);
  const who = ['8', rpps, `8${rpps}`, 'M', 'Monsieur', 'M', 'Monsieur', `EXEMPLE${number}`, 'Prénom'];
  const cells = isPharmacist ? [...who, ...pharmacistCells(person)] : [...who, ...physicianCells(number)];
  return `${cells.join('|')}|\n`;
};

const pharmacistCells = (person: number): string[] => {
  const officine = person % officines;
  const finess = withKey(`99${String(officine).padStart(6, '0')}`);
  const isTitulaire = person % 2 === 1;
  return [
    ...['21', 'Pharmacien', 'C', 'Civil', '', '', '', '', 'L', 'Libéral', '', ''],
    ...[finess, '', `F${finess}`, `SELARL ${officine}`, `PHARMACIE ${officine}`],
    ...placeCells(officine),
    ...['CNOP/CNOP/CNOP', 'SA33', "Pharmacie d'officine", isTitulaire ? 'A' : 'D', 'Tableau'],
    ...[isTitulaire ? 'FON-03' : 'FON-05', 'Rôle', 'GENR01', 'Activité standard de soin ou de pharmacien'],
  ];
};

const physicianCells = (number: number): string[] => [
  ...[
    '10',
    'Médecin',
    'C',
    'Civil',
    'S',
    'Spécialité ordinale',
    'SM54',
    'Médecine générale',
    'L',
    'Libéral',
    '',
    '',
  ],
  ...['', '', `R998${number}`, `CABINET ${number}`, ''],
  ...placeCells(number),
  ...['CNOM/CNOM/CNOM', 'SA07', 'Cabinet individuel', '', '', '', '', 'GENR01', 'Activité standard'],
];

const placeCells = (number: number): string[] => {
  const department = String((number % 19) + 1).padStart(2, '0');
  return [
    ...[
      '',
      '',
      '12',
      '',
      'RUE',
      'Rue',
      'de la Fontaine',
      '',
      '',
      `${department}000`,
      `${department}001`,
      'COMMUNE',
    ],
    ...['99000', 'France', '0199000000', '', '', 'contact@example.org', '', '', ''],
  ];
};

const withKey = (digits: string): string => {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]) * (fromRight % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
};
