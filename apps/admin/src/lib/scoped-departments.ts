import { type DepartmentCode, departments } from '@relais/domain/identity/department';
import type { Staff } from './answers.ts';

/** The departments somebody may look at, by code. */
export const scopedDepartments = (scope: Staff['departments']): readonly DepartmentCode[] =>
  scope === 'all' ? departments.map(({ code }) => code) : scope;
