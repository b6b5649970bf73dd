import { hasValidKey, type Rpps } from '@relais/domain/identity/rpps';
import type { AnnuaireColumns, AnnuaireField } from '@relais/domain/roster/annuaire-header';
import { decidePracticeRole, type PracticeRole } from '@relais/domain/roster/practice-role';
import { rppsOnRow, type UnreadableRpps } from '@relais/domain/roster/rpps-on-row';
import { type OfficineOnRow, officineOnRow } from './officine-on-row.ts';
import type { RowWarning } from './row-warning.ts';

/** TRE_G15, TRE_R02: the two codes that make a row ours. */
export const pharmacistProfession = '21';
const officineSector = 'SA33';

export type PersonOnRow = {
  readonly rpps: Rpps;
  readonly civility: string;
  readonly familyName: string;
  readonly givenName: string;
};

export type AnnuaireRow =
  | { readonly kind: 'rejected'; readonly defect: UnreadableRpps; readonly text: string }
  | { readonly kind: 'elsewhere'; readonly person: PersonOnRow; readonly warnings: readonly RowWarning[] }
  | {
      readonly kind: 'practice';
      readonly person: PersonOnRow;
      readonly officine: OfficineOnRow;
      readonly role: PracticeRole;
      readonly warnings: readonly RowWarning[];
    };

/** Reads a pharmacist's row: who, and in which role at which officine when it is about an officine. */
export const annuaireRow = (columns: AnnuaireColumns, cells: readonly string[]): AnnuaireRow => {
  const cell = (field: AnnuaireField): string => {
    const position = columns.get(field);
    return position === undefined ? '' : (cells[position] ?? '').trim();
  };
  const identifier = cell('identifier');
  const nationalId = cell('nationalId');
  const rpps = rppsOnRow({ type: cell('identifierType'), identifier, nationalId });
  if (!rpps.ok) return { kind: 'rejected', defect: rpps.refusal, text: identifier || nationalId };

  const warnings: RowWarning[] = [];
  const warn = (reason: RowWarning['reason'], field: AnnuaireField, text = cell(field)) => {
    warnings.push({ reason, field, text });
  };
  const person = {
    rpps: rpps.value,
    civility: cell('civility'),
    familyName: cell('familyName').normalize('NFC'),
    givenName: cell('givenName').normalize('NFC'),
  };
  if (!hasValidKey(person.rpps)) warn('rpps-key', 'identifier', person.rpps);
  if (person.familyName === '') warn('name-missing', 'familyName');
  if (cell('sector').toUpperCase() !== officineSector) return { kind: 'elsewhere', person, warnings };

  const officine = officineOnRow(cell, warn);
  if (officine === undefined) return { kind: 'elsewhere', person, warnings };

  const role = cell('role');
  const decision = decidePracticeRole({ role, section: cell('section') });
  for (const code of decision.unlisted) {
    warn('unknown-code', code === role.toUpperCase() ? 'role' : 'section', code);
  }
  if (decision.role === 'unknown') warn('role-unknown', columns.has('role') ? 'role' : 'section');
  return { kind: 'practice', person, officine, role: decision.role, warnings };
};
