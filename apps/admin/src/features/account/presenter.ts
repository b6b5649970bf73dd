import type { StaffRole } from '@relais/domain/activation/actor';
import { departmentOfCode } from '@relais/domain/identity/department';
import type { Staff } from '../../lib/answers.ts';

export const roleWords = {
  reader: { name: 'Lecture', may: 'Vous consultez\u202F; vous ne changez rien.' },
  advisor: { name: 'Conseil', may: 'Vous consultez, confirmez et corrigez les statuts.' },
  editor: {
    name: 'Édition',
    may: 'Vous consultez, importez l’annuaire et les coordonnées, et écrivez les relances et leurs messages.',
  },
  admin: {
    name: 'Administration',
    may: 'Vous consultez, corrigez les statuts, importez les fichiers, écrivez les relances et leurs messages.',
  },
} as const satisfies Record<StaffRole, { readonly name: string; readonly may: string }>;

export type AccountShown = {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly may: string;
  /** Short, for the bar: « 3 départements ». */
  readonly scope: string;
  /** In full, with names. */
  readonly departments: string;
  readonly hasSecondFactor: boolean;
};

export const presentAccount = ({ name, email, role, departments, secondFactor }: Staff): AccountShown => ({
  name,
  email,
  role: roleWords[role].name,
  may: roleWords[role].may,
  scope: scopeOf(departments),
  departments:
    departments === 'all'
      ? 'Tous les départements'
      : departments.map((code) => `${departmentOfCode(code).name} (${code})`).join(', '),
  hasSecondFactor: secondFactor === 'on',
});

const scopeOf = (departments: Staff['departments']): string => {
  if (departments === 'all') return 'tous départements';
  const [first] = departments;
  if (first !== undefined && departments.length === 1) return `${departmentOfCode(first).name} (${first})`;
  return departments.length <= 4 ? departments.join(', ') : `${departments.length} départements`;
};
