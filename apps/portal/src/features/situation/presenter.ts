import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { type HappeningTold, happeningWords } from '@relais/content/timeline-words';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import { displayName } from '@relais/domain/identity/person-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Situation } from '../../lib/answers.ts';
import type { Answer } from '../../lib/api.ts';
import { roleWords } from '../../lib/practice-role-words.ts';
import { unbroken } from '../../lib/unbroken.ts';
import { type PathNode, pathOf } from './path.ts';
import { type StatusCard, statusCard } from './status-card.ts';

export type SituationView =
  | { readonly kind: 'signed-out' }
  /** The person is on the roster no more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable'; readonly sentence: string }
  | ({ readonly kind: 'standing' } & Standing);

export type Standing = {
  readonly name: string;
  readonly version: number;
  readonly now: Instant;
  readonly card: StatusCard;
  readonly path: readonly PathNode[];
  readonly practices: readonly {
    readonly key: string;
    readonly officine: string;
    readonly place?: string;
    readonly role: string;
  }[];
  readonly isTitulaire: boolean;
  readonly coordinates: readonly { readonly label: string; readonly masked: string }[];
  readonly history: readonly HappeningTold[];
  /** The last message written to them, and what became of it. */
  readonly lastMessage?: { readonly title: string; readonly receipt: string; readonly when: string };
};

/** What the page says of an answer about the visitor. `now` is the portal's, for when the API dates nothing. */
export const presentSituation = (answer: Answer<Situation>, now: Instant): SituationView => {
  if (answer.ok) return { kind: 'standing', ...standing(answer.value) };
  switch (answer.refusal.code) {
    case 'sign-in-required':
      return { kind: 'signed-out' };
    case 'not-found':
      return { kind: 'gone' };
    default:
      return { kind: 'unavailable', sentence: refusalSentence(answer.refusal, { now }) };
  }
};

const standing = (situation: Situation): Standing => {
  const { person, practices, coordinates, timeline, activation, now, zone } = situation;
  const from: Viewpoint = { now, zone };
  const last = timeline.find(({ kind }) => kind === 'message');
  return {
    ...(last === undefined ? {} : { lastMessage: lastMessage(last, from) }),
    name: displayName({ given: person.givenName, family: person.familyName }),
    version: activation.version,
    now,
    card: statusCard(activation, from),
    path: pathOf(situation, from),
    practices: practices.map(({ officineId, officineName, commune, role }) => ({
      key: `${officineId} ${role}`,
      officine: displayOfficineName(officineName),
      role: roleWords[role],
      ...(commune === null ? {} : { place: commune }),
    })),
    isTitulaire: practices.some(({ role }) => role === 'titulaire'),
    coordinates: coordinates.map(({ channel, masked }) => ({
      label: channel === 'sms' ? 'Mobile' : 'E-mail',
      masked: unbroken(masked),
    })),
    history: timeline.map((entry) => happeningWords(entry, { to: 'pharmacist' }, from)),
  };
};

const lastMessage = (entry: Situation['timeline'][number], from: Viewpoint) => {
  const { sentence, receipt, when } = happeningWords(entry, { to: 'pharmacist' }, from);
  return { title: sentence, receipt: receipt?.word ?? '', when };
};
