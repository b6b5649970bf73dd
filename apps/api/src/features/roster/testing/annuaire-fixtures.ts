/** The 56 titles of today's file, in order. */
export const titles2026 =
  `Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité d'exercice|Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom d'exercice|Prénom d'exercice|Code profession|Libellé profession|Code catégorie professionnelle|Libellé catégorie professionnelle|Code type savoir-faire|Libellé type savoir-faire|Code savoir-faire|Libellé savoir-faire|Code mode exercice|Libellé mode exercice|Numéro SIRET site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement juridique|Identifiant technique de la structure|Raison sociale site|Enseigne commerciale site|Complément destinataire (coord. structure)|Complément point géographique (coord. structure)|Numéro Voie (coord. structure)|Indice répétition voie (coord. structure)|Code type de voie (coord. structure)|Libellé type de voie (coord. structure)|Libellé Voie (coord. structure)|Mention distribution (coord. structure)|Bureau cedex (coord. structure)|Code postal (coord. structure)|Code commune (coord. structure)|Libellé commune (coord. structure)|Code pays (coord. structure)|Libellé pays (coord. structure)|Téléphone (coord. structure)|Téléphone 2 (coord. structure)|Télécopie (coord. structure)|Adresse e-mail (coord. structure)|Code Département (structure)|Libellé Département (structure)|Ancien identifiant de la structure|Autorité d'enregistrement|Code secteur d'activité|Libellé secteur d'activité|Code section tableau pharmaciens|Libellé section tableau pharmaciens|Code rôle|Libellé rôle|Code genre activité|Libellé genre activité`.split(
    '|',
  );

/** The 52 of 2021: nothing after the section, other spellings. */
export const titles2021 = titles2026
  .slice(0, 52)
  .map((title) => title.replace("Libellé civilité d'exercice", 'Libellé civilité exercice'))
  .map((title) => title.replace('(coord. structure)', '(coord. Structure)'));

/** Between the two: "fonction" for "rôle", the department among the coordinates, no know-how. */
export const titles2023 = titles2026
  .filter((title) => !title.includes('savoir-faire'))
  .map((title) => title.replace(' rôle', ' fonction').replace('genre activité', "genre d'activité"))
  .map((title) => title.replace('Code Département (structure)', 'Code département (coord. structure)'));

export type RowCells = Readonly<Record<string, string>>;

/** A titulaire of an officine in Paris; give what differs, by today's titles. */
export const aRow = (over: RowCells = {}): RowCells => {
  const rpps = over['Identifiant PP'] ?? '99700000005';
  return {
    "Type d'identifiant PP": '8',
    'Identifiant PP': rpps,
    'Identification nationale PP': `8${rpps}`,
    "Libellé civilité d'exercice": 'Madame',
    "Nom d'exercice": 'MARTIN-EXEMPLE',
    "Prénom d'exercice": 'Élodie',
    'Code profession': '21',
    'Libellé profession': 'Pharmacien',
    'Numéro FINESS site': '990000010',
    'Identifiant technique de la structure': 'F990000010',
    'Raison sociale site': 'SELARL DU FIL',
    'Enseigne commerciale site': 'PHARMACIE DU FIL',
    'Numéro Voie (coord. structure)': '12',
    'Libellé type de voie (coord. structure)': 'Rue',
    'Libellé Voie (coord. structure)': 'du Fil',
    'Code postal (coord. structure)': '75011',
    'Code commune (coord. structure)': '75111',
    'Libellé commune (coord. structure)': 'Paris 11e Arrondissement',
    "Code secteur d'activité": 'SA33',
    'Code section tableau pharmaciens': 'A',
    'Code rôle': 'FON-03',
    ...over,
  };
};

export const anAdjoint = (over: RowCells = {}): RowCells =>
  aRow({
    'Identifiant PP': '99700000013',
    "Nom d'exercice": 'DURAND-EXEMPLE',
    'Code section tableau pharmaciens': 'D',
    'Code rôle': 'FON-05',
    ...over,
  });

export const aPhysician = (over: RowCells = {}): RowCells =>
  aRow({
    'Identifiant PP': '99700000021',
    'Code profession': '10',
    "Code secteur d'activité": 'SA07',
    ...over,
  });

/** Today's title of a column, whatever the generation of the header: rows are written with today's titles. */
const todaysTitle = (title: string): string =>
  title
    .replace('Libellé civilité exercice', "Libellé civilité d'exercice")
    .replace('(coord. Structure)', '(coord. structure)')
    .replace(' fonction', ' rôle')
    .replace("genre d'activité", 'genre activité')
    .replace('Code département (coord. structure)', 'Code Département (structure)');

/** The text of a file: header and rows, each line with its trailing `|` as published. */
export const annuaireText = (
  rows: readonly RowCells[],
  { titles = titles2026, lineEnd = '\n', trailing = '|' } = {},
): string =>
  [titles, ...rows.map((row) => titles.map((title) => row[todaysTitle(title)] ?? ''))]
    .map((cells) => cells.join('|') + trailing + lineEnd)
    .join('');
