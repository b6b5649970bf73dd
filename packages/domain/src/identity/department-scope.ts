import type { DepartmentCode } from './department.ts';

/** The departments a member of staff may see: some, or all, those that join later included. */
export type DepartmentScope = 'all' | readonly DepartmentCode[];

/** Rule 8: nobody sees a department that is not theirs. What has no known department is for those who see all. */
export const isWithin = (scope: DepartmentScope, department: DepartmentCode | undefined): boolean =>
  scope === 'all' || (department !== undefined && scope.includes(department));
