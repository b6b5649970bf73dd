import type { DepartmentCode } from '@relais/domain/identity/department';
import { departmentOf } from '@relais/domain/identity/department-of';
import { parseFiness } from '@relais/domain/identity/finess';
import type { AnnuaireField } from '@relais/domain/roster/annuaire-header';
import { type OfficineKey, officineKey } from '@relais/domain/roster/officine-key';
import { lastingStructureId } from '@relais/domain/roster/structure-id';
import type { RowWarning } from './row-warning.ts';

export type OfficineOnRow = {
  readonly key: OfficineKey;
  /** The keys it would have had without its better identifiers: proof that they name the same place. */
  readonly lesserKeys: readonly string[];
  readonly finess: string;
  readonly legalFiness: string;
  readonly structureId: string;
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly communeCode: string;
  readonly commune: string;
  readonly department: DepartmentCode | undefined;
  readonly phone: string;
  readonly email: string;
};

/** Reads the officine of a row; `undefined` when nothing on the row tells which officine it is. */
export const officineOnRow = (
  cell: (field: AnnuaireField) => string,
  warn: (reason: RowWarning['reason'], field: AnnuaireField) => void,
): OfficineOnRow | undefined => {
  const technicalId = cell('technicalId');
  const identified = officineKey({
    siteFiness: cell('siteFiness'),
    entityFiness: cell('entityFiness'),
    technicalId,
  });
  for (const field of (identified.ok ? identified.value : identified.refusal).malformed) {
    warn('finess-shape', field);
  }
  if (!identified.ok) {
    warn('officine-without-identifier', 'siteFiness');
    return undefined;
  }
  const { key, finess } = identified.value;
  const legal = parseFiness(cell('entityFiness'));
  const legalFiness = legal.ok ? legal.value : '';
  const structureId = lastingStructureId(technicalId);
  return {
    key,
    lesserKeys: [
      ...(legalFiness === '' ? [] : [`entity:${legalFiness}`]),
      ...(structureId === '' ? [] : [`structure:${structureId}`]),
    ].filter((lesser) => lesser !== key),
    finess: finess ?? '',
    legalFiness,
    structureId,
    ...whereabouts(cell, warn),
    name: (cell('signName') || cell('legalName')).normalize('NFC'),
    phone: cell('phone') || cell('secondPhone'),
    email: cell('email').toLowerCase(),
  };
};

const streetFields: readonly AnnuaireField[] = [
  'streetNumber',
  'streetNumberSuffix',
  'streetType',
  'streetName',
];

const whereabouts = (
  cell: (field: AnnuaireField) => string,
  warn: (reason: RowWarning['reason'], field: AnnuaireField) => void,
) => {
  const written = cell('department');
  const nowhere = { commune: '', postcode: '' };
  if (written !== '' && departmentOf({ department: written, ...nowhere }) === undefined) {
    warn('unknown-code', 'department');
  }
  const cedex = /^(\d{5})\s+(.+)$/.exec(cell('cedex'));
  const postcode = cell('postcode') || (cedex?.[1] ?? '');
  const department = departmentOf({ department: written, commune: cell('commune'), postcode });
  if (department === undefined) warn('department-unknown', 'postcode');
  return {
    department,
    postcode,
    communeCode: cell('commune'),
    commune: (cell('communeName') || (cedex?.[2] ?? '')).normalize('NFC'),
    address: streetFields
      .map(cell)
      .filter((part) => part !== '')
      .join(' ')
      .normalize('NFC'),
  };
};
