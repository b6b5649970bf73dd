/** What a pharmacist does in an officine. `unknown` is kept and reported: neither code decided. */
export const practiceRoles = ['titulaire', 'adjoint', 'gerant', 'remplacant', 'unknown'] as const;
export type PracticeRole = (typeof practiceRoles)[number];

export type PracticeCodes = {
  /** TRE_R21, "FON-03"; empty when the file has none. */
  readonly role: string;
  /** TRE_G05 section or sub-section of the Ordre, "A", "DA"; empty when the file has none. */
  readonly section: string;
};

export type RoleDecision = {
  readonly role: PracticeRole;
  readonly decidedBy: 'role-code' | 'section' | 'nothing';
  /** Codes that no known table holds: accepted, and reported. */
  readonly unlisted: readonly string[];
};

const roleOfRoleCode: ReadonlyMap<string, PracticeRole> = new Map<string, PracticeRole>([
  ['FON-03', 'titulaire'],
  ['FON-05', 'adjoint'],
  ['FON-07', 'gerant'],
  ['FON-04', 'remplacant'],
  ['FON-22', 'remplacant'],
]);

const roleOfSection: ReadonlyMap<string, PracticeRole> = new Map<string, PracticeRole>([
  ['A', 'titulaire'],
  ['EA', 'titulaire'],
  ['D', 'adjoint'],
  ['DA', 'adjoint'],
  ['ED', 'adjoint'],
]);

// Listed codes that name no role of ours: partner, collaborator, and "FON-AU" whose label is not published.
const otherRoleCodes: ReadonlySet<string> = new Set(['FON-02', 'FON-17', 'FON-AU']);
const otherSections: ReadonlySet<string> = new Set('B C DM DH E EB EC EG EH G H M'.split(' '));

/** The role code decides when it names a role, else the section does (rule: roster, "What counts"). */
export const decidePracticeRole = (codes: PracticeCodes): RoleDecision => {
  const roleCode = codes.role.trim().toUpperCase();
  const section = codes.section.trim().toUpperCase();
  const byRoleCode = roleOfRoleCode.get(roleCode);
  const bySection = roleOfSection.get(section);
  const unlisted = [
    ...(roleCode === '' || byRoleCode !== undefined || otherRoleCodes.has(roleCode) ? [] : [roleCode]),
    ...(section === '' || bySection !== undefined || otherSections.has(section) ? [] : [section]),
  ];
  if (byRoleCode !== undefined) return { role: byRoleCode, decidedBy: 'role-code', unlisted };
  if (bySection !== undefined) return { role: bySection, decidedBy: 'section', unlisted };
  return { role: 'unknown', decidedBy: 'nothing', unlisted };
};
