import type { AnnuaireField } from '@relais/domain/roster/annuaire-header';

/** Something odd about a row that is kept all the same. */
export type RowWarning = {
  readonly reason:
    | 'rpps-key'
    | 'name-missing'
    | 'finess-shape'
    | 'officine-without-identifier'
    | 'department-unknown'
    | 'role-unknown'
    | 'unknown-code';
  readonly field: AnnuaireField;
  readonly text: string;
};
