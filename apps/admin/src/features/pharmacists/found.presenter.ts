import type { ActivationStatus } from '@relais/domain/activation/status';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { PeopleFound } from '../../lib/answers.ts';
import { counted } from '../../lib/figures.ts';
import { formalName } from '../../lib/person-name.ts';
import { practiceRoleWords } from '../../lib/practice-role-words.ts';

export type FoundShown = {
  readonly said: string;
  readonly rows: readonly {
    readonly rpps: string;
    readonly href: string;
    readonly name: string;
    readonly status: ActivationStatus;
    readonly where: string;
  }[];
};

/** People of such a name, with what tells them apart. */
export const presentFound = ({ people, hasMore }: PeopleFound): FoundShown => ({
  said: hasMore
    ? `Plus de ${people.length} personnes\u00A0: précisez le nom.`
    : counted(people.length, 'personne', 'personnes'),
  rows: people.map(({ rpps, status, places, ...person }) => ({
    rpps,
    href: `/pharmaciens/${rpps}`,
    name: formalName(person),
    status,
    where: places
      .map(({ officineName, commune, department, role }) =>
        [
          `${displayOfficineName(officineName)},`,
          ...(commune === null ? [] : [commune]),
          ...(department === null ? [] : [`(${department}),`]),
          practiceRoleWords[role].toLowerCase(),
        ].join(' '),
      )
      .join('\u202F; '),
  })),
});
