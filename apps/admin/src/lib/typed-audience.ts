import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { isDepartmentCode } from '@relais/domain/identity/department';
import type { Audience } from '@relais/domain/nudge/audience';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { type FieldMistakes, severalIn, type Typed } from './typed-fields.ts';

/** What the fields of an audience hold, ready to be typed over. */
export const typedAudience = (audience: Audience) => ({
  statuses: audience.statuses.join(','),
  roles: (audience.roles ?? []).join(','),
  evidence: (audience.evidence ?? []).join(','),
  readiness: (audience.readiness ?? []).join(','),
  departments: (audience.departments ?? []).join(', '),
  hasCard: unsure(audience.hasCard),
  hasMobile: unsure(audience.hasMobile),
});

/** Reads to whom a rule or a campaign speaks, with what keeps it from speaking to anybody. */
export const readAudience = (typed: Typed) => {
  const [statuses, roles, evidence, readiness] = [
    chosen(activationStatuses, typed['statuses']),
    chosen(practiceRoles, typed['roles']),
    chosen(evidenceGrades, typed['evidence']),
    chosen(readinesses, typed['readiness']),
  ];
  const codes = codesIn(typed['departments'] ?? '');
  const departments = codes.filter(isDepartmentCode);
  const unknown = codes.filter((code) => !isDepartmentCode(code));
  const [hasCard, hasMobile] = [sure(typed['hasCard']), sure(typed['hasMobile'])];
  const mistakes: FieldMistakes = [
    ...(statuses.length === 0 ? [{ id: 'statuses', message: 'Choisissez au moins un statut.' }] : []),
    ...(unknown.length === 0
      ? []
      : [{ id: 'departments', message: `Code de département inconnu\u00A0: ${unknown.join(', ')}.` }]),
  ];
  const audience = {
    statuses,
    ...(roles.length === 0 ? {} : { roles }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(readiness.length === 0 ? {} : { readiness }),
    ...(departments.length === 0 ? {} : { departments }),
    ...(hasCard === undefined ? {} : { hasCard }),
    ...(hasMobile === undefined ? {} : { hasMobile }),
  };
  return { audience, mistakes };
};

const chosen = <Value extends string>(known: readonly Value[], text: string | undefined): Value[] => {
  const asked = severalIn(text);
  return known.filter((value) => asked.includes(value));
};

const codesIn = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');

const unsure = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'oui' : 'non');

const sure = (text: string | undefined): boolean | undefined =>
  text === 'oui' ? true : text === 'non' ? false : undefined;
