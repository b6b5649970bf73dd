/** The 56 columns of the directory's file PS_LibreAcces_Personne_activite, in its order. */
const columns = [
  ...["Type d'identifiant PP", 'Identifiant PP', 'Identification nationale PP'],
  ...["Code civilité d'exercice", "Libellé civilité d'exercice", 'Code civilité', 'Libellé civilité'],
  ...["Nom d'exercice", "Prénom d'exercice", 'Code profession', 'Libellé profession'],
  ...['Code catégorie professionnelle', 'Libellé catégorie professionnelle'],
  ...['Code type savoir-faire', 'Libellé type savoir-faire', 'Code savoir-faire', 'Libellé savoir-faire'],
  ...['Code mode exercice', 'Libellé mode exercice', 'Numéro SIRET site', 'Numéro SIREN site'],
  ...['Numéro FINESS site', 'Numéro FINESS établissement juridique'],
  ...['Identifiant technique de la structure', 'Raison sociale site', 'Enseigne commerciale site'],
  ...['Complément destinataire (coord. structure)', 'Complément point géographique (coord. structure)'],
  ...['Numéro Voie (coord. structure)', 'Indice répétition voie (coord. structure)'],
  ...['Code type de voie (coord. structure)', 'Libellé type de voie (coord. structure)'],
  ...['Libellé Voie (coord. structure)', 'Mention distribution (coord. structure)'],
  ...['Bureau cedex (coord. structure)', 'Code postal (coord. structure)'],
  ...['Code commune (coord. structure)', 'Libellé commune (coord. structure)'],
  ...['Code pays (coord. structure)', 'Libellé pays (coord. structure)', 'Téléphone (coord. structure)'],
  ...['Téléphone 2 (coord. structure)', 'Télécopie (coord. structure)', 'Adresse e-mail (coord. structure)'],
  ...[
    'Code Département (structure)',
    'Libellé Département (structure)',
    'Ancien identifiant de la structure',
  ],
  ...["Autorité d'enregistrement", "Code secteur d'activité", "Libellé secteur d'activité"],
  ...['Code section tableau pharmaciens', 'Libellé section tableau pharmaciens', 'Code rôle', 'Libellé rôle'],
  ...['Code genre activité', 'Libellé genre activité'],
] as const;

type Column = (typeof columns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

export type Practice = {
  readonly rpps: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly role: 'titulaire' | 'adjoint' | 'gerant';
  readonly officine: {
    readonly finess: string;
    readonly name: string;
    readonly postcode: string;
    readonly communeCode: string;
    readonly commune: string;
  };
};

const roleCodes = { titulaire: 'FON-03', adjoint: 'FON-05', gerant: 'FON-07' } as const;

const cellsOf = ({ rpps, familyName, givenName, role, officine }: Practice): Cells => ({
  "Type d'identifiant PP": '8',
  'Identifiant PP': rpps,
  'Identification nationale PP': `8${rpps}`,
  "Code civilité d'exercice": 'MME',
  "Nom d'exercice": familyName,
  "Prénom d'exercice": givenName,
  'Code profession': '21',
  'Libellé profession': 'Pharmacien',
  'Code catégorie professionnelle': 'C',
  'Numéro FINESS site': officine.finess,
  'Identifiant technique de la structure': `F${officine.finess}`,
  'Raison sociale site': officine.name,
  'Enseigne commerciale site': officine.name,
  'Code postal (coord. structure)': officine.postcode,
  'Code commune (coord. structure)': officine.communeCode,
  'Libellé commune (coord. structure)': officine.commune,
  "Code secteur d'activité": 'SA33',
  "Libellé secteur d'activité": "Pharmacie d'officine",
  'Code section tableau pharmaciens': role === 'titulaire' ? 'A' : 'D',
  'Code rôle': roleCodes[role],
});

const line = (cells: readonly string[]): string => `${cells.join('|')}|\n`;

/** A roster as the directory publishes it: `|` between the cells and at the end of each line, no quoting. */
export const annuaireFile = (practices: readonly Practice[]): string =>
  [columns, ...practices.map(cellsOf).map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map(line)
    .join('');
