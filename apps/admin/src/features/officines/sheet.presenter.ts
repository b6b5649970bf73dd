import type { Readiness } from '@relais/domain/activation/readiness';
import type { ActivationStatus } from '@relais/domain/activation/status';
import { departmentOfCode } from '@relais/domain/identity/department';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { OfficineData, TeamMember } from '../../lib/answers.ts';
import { channelsToCheck, contactTrouble, contactTroubleWords } from '../../lib/contact-trouble.ts';
import { evidenceWords } from '../../lib/evidence-words.ts';
import { formalName, personName } from '../../lib/person-name.ts';
import { phoneNumber } from '../../lib/phone-number.ts';
import { practiceRoleWords } from '../../lib/practice-role-words.ts';
import { shortDate } from '../../lib/short-date.ts';
import { standingWords } from '../../lib/standing-words.ts';
import { presentTimeline, type TimelineRow } from '../../lib/timeline.presenter.ts';
import { diagnosisWords } from './diagnosis.ts';

export type OfficineShown = {
  readonly name: string;
  readonly readiness: Readiness;
  readonly diagnosis: string;
  /** Each titulaire who cannot sign in, and what stands in the way. */
  readonly toHelp: readonly { readonly href: string; readonly name: string; readonly why: string }[];
  readonly closed: string | undefined;
  readonly phone: { readonly dialled: string; readonly written: string } | undefined;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly team: readonly MemberShown[];
  readonly timeline: readonly TimelineRow[];
};

export type MemberShown = {
  readonly rpps: string;
  readonly href: string;
  readonly name: string;
  readonly role: string;
  readonly status: ActivationStatus;
  readonly since: string;
  /** « déclarée le 12/11 ». */
  readonly evidence: string | undefined;
  readonly reach: { readonly words: string; readonly isTrouble: boolean };
};

/** The sheet of an officine: can it operate, who must be helped for that, who is in the team, what happened. */
export const presentOfficine = (data: OfficineData): OfficineShown => {
  const from: Viewpoint = { now: data.now, zone: data.zone };
  const team = data.team.toSorted((one, other) => rank(one) - rank(other));
  const names = new Map(data.team.map((member) => [String(member.rpps), personName(member)]));
  return {
    name: displayOfficineName(data.name),
    readiness: data.diagnosis.readiness,
    diagnosis: diagnosisWords(data.diagnosis),
    toHelp: team.filter(needsHelp).map((member) => ({
      href: addressOf(member),
      name: formalName(member),
      why: whyOf(member, data, from),
    })),
    closed: data.closedAt === null ? undefined : `Fermée depuis le ${shortDate(data.closedAt, from)}`,
    phone: data.phone === null ? undefined : { dialled: data.phone, written: phoneNumber(data.phone) },
    facts: factsOf(data),
    team: team.map((member) => memberOf(member, data, from)),
    timeline: presentTimeline(
      data.timeline,
      { nameOf: (rpps) => names.get(rpps) ?? 'Une personne', isOfSeveral: true },
      from,
    ),
  };
};

const roleOrder: readonly string[] = ['titulaire', 'gerant', 'adjoint', 'remplacant', 'unknown'];
const rank = ({ role }: TeamMember): number => roleOrder.indexOf(role);

/** Only a titulaire makes an officine operate, so only titulaires are named at the top. */
const needsHelp = ({ role, activation: { status } }: TeamMember): boolean =>
  role === 'titulaire' && !['active', 'card-only', 'out-of-scope'].includes(status);

const addressOf = ({ rpps }: TeamMember): string => `/pharmaciens/${rpps}`;

const troubleOf = ({ rpps, reachableBy }: TeamMember, { timeline }: OfficineData) =>
  contactTrouble({ rpps, channels: reachableBy, timeline });

const whyOf = (member: TeamMember, data: OfficineData, from: Viewpoint): string => {
  const trouble = troubleOf(member, data);
  const standing = standingWords(member.activation, from);
  return trouble === undefined ? standing : `${standing}\u202F; ${contactTroubleWords[trouble]}`;
};

const memberOf = (member: TeamMember, data: OfficineData, from: Viewpoint): MemberShown => {
  const { rpps, role, activation, reachableBy } = member;
  const trouble = troubleOf(member, data);
  const toCheck = channelsToCheck({ rpps, timeline: data.timeline });
  const reach = (['sms', 'email'] as const)
    .filter((channel) => reachableBy.includes(channel) || toCheck.includes(channel))
    .map(
      (channel) =>
        `${channel === 'sms' ? 'mobile' : 'e-mail'}${toCheck.includes(channel) ? ' à vérifier' : ''}`,
    );
  return {
    rpps,
    href: addressOf(member),
    name: formalName(member),
    role: practiceRoleWords[role],
    status: activation.status,
    since: shortDate(activation.since, from),
    evidence: activation.evidence && evidenceWords(activation.evidence, from),
    reach: {
      words: trouble === 'no-channel' ? 'Aucune coordonnée' : capitalised(reach.join(', ')),
      isTrouble: trouble !== undefined,
    },
  };
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const factsOf = ({ address, postcode, commune, department, finess, email }: OfficineData) =>
  [
    {
      term: 'Adresse',
      value: [address, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    },
    {
      term: 'Département',
      value: department === null ? '' : `${departmentOfCode(department).name} (${department})`,
    },
    { term: 'FINESS', value: finess ?? '' },
    { term: 'E-mail', value: email ?? '' },
  ].filter(({ value }) => value !== '');
