import { accept, type Result } from '../kernel/result.ts';
import {
  type Columns,
  type HeaderAliases,
  type HeaderRefusal,
  mapHeader,
  requireColumn,
} from './header-mapping.ts';

const titles = [
  ['identifierType', ["Type d'identifiant PP"]],
  ['identifier', ['Identifiant PP']],
  ['nationalId', ['Identification nationale PP']],
  ['civility', ["Libellé civilité d'exercice", 'Libellé civilité exercice']],
  ['familyName', ["Nom d'exercice", 'Nom exercice']],
  ['givenName', ["Prénom d'exercice", 'Prénom exercice']],
  ['profession', ['Code profession']],
  ['siteSiret', ['Numéro SIRET site']],
  ['siteFiness', ['Numéro FINESS site']],
  ['entityFiness', ['Numéro FINESS établissement juridique']],
  ['technicalId', ['Identifiant technique de la structure']],
  ['formerStructureId', ['Ancien identifiant de la structure']],
  ['legalName', ['Raison sociale site']],
  ['signName', ['Enseigne commerciale site']],
  ['streetNumber', ['Numéro Voie (coord. structure)']],
  ['streetNumberSuffix', ['Indice répétition voie (coord. structure)']],
  ['streetType', ['Libellé type de voie (coord. structure)']],
  ['streetName', ['Libellé Voie (coord. structure)']],
  ['cedex', ['Bureau cedex (coord. structure)']],
  ['postcode', ['Code postal (coord. structure)']],
  ['commune', ['Code commune (coord. structure)']],
  ['communeName', ['Libellé commune (coord. structure)']],
  ['phone', ['Téléphone (coord. structure)']],
  ['secondPhone', ['Téléphone 2 (coord. structure)']],
  ['email', ['Adresse e-mail (coord. structure)', 'Adresse mail (coord. structure)']],
  ['department', ['Code Département (structure)', 'Code département (coord. structure)']],
  ['sector', ["Code secteur d'activité", 'Code secteur activité']],
  ['section', ['Code section tableau pharmaciens', 'Code section du tableau pharmaciens']],
  ['role', ['Code rôle', 'Code fonction']],
  ['activityKind', ['Code genre activité', "Code genre d'activité"]],
] as const satisfies HeaderAliases<string>;

/** The columns of the directory's extract that the roster reads. */
export type AnnuaireField = (typeof titles)[number][0];
export type AnnuaireColumns = Columns<AnnuaireField>;
export type AnnuaireHeaderRefusal = HeaderRefusal<AnnuaireField>;

/** The title a field has in today's files: what to call it in a report. */
export const annuaireTitle = (field: AnnuaireField): string =>
  titles.find(([name]) => name === field)?.[1][0] ?? field;

// Without these the roster cannot be told from the two million other rows.
const required: readonly (readonly [AnnuaireField, ...AnnuaireField[]])[] = [
  ['identifier', 'nationalId'],
  ['familyName'],
  ['profession'],
  ['sector'],
];

/**
 * Maps the header of `PS_LibreAcces_Personne_activite` by title, through every generation of the file (2021: 52
 * columns, no role; "fonction" for "rôle"; "(coord. structure)" departments). Source: domain-facts, section 4.
 */
export const mapAnnuaireHeader = (
  header: readonly string[],
): Result<AnnuaireColumns, AnnuaireHeaderRefusal> => {
  const mapped = mapHeader<AnnuaireField>(header, titles);
  if (!mapped.ok) return mapped;
  for (const oneOf of required) {
    const checked = requireColumn(mapped.value, oneOf, titles);
    if (!checked.ok) return checked;
  }
  return accept(mapped.value);
};
