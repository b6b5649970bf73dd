import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { Practice } from '../../lib/answers.ts';
import { practiceRoleWords } from '../../lib/practice-role-words.ts';
import { shortDate } from '../../lib/short-date.ts';

export type PracticeShown = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly place: string;
  readonly role: string;
  readonly story: string;
};

export const presentPractices = (practices: readonly Practice[], from: Viewpoint) => ({
  current: practices.filter(({ until }) => until === null).map((practice) => practiceOf(practice, from)),
  former: practices.filter(({ until }) => until !== null).map((practice) => practiceOf(practice, from)),
});

const practiceOf = (practice: Practice, from: Viewpoint): PracticeShown => {
  const { officineId, officineName: name, commune, department, role, since, until } = practice;
  return {
    key: `${officineId}-${since}`,
    href: `/officines/${encodeURIComponent(officineId)}`,
    name: displayOfficineName(name),
    place: [commune, department === null ? undefined : `(${department})`].filter(Boolean).join(' '),
    role: practiceRoleWords[role],
    story:
      until === null
        ? `depuis le ${shortDate(since, from)}`
        : `du ${shortDate(since, from)} au ${shortDate(until, from)}`,
  };
};
