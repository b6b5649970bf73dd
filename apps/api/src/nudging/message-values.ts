import { procedureOfRoute } from '@relais/content/procedures/procedures';
import type { MessageVariable } from '@relais/content/schema/message';
import type { Activation } from '@relais/domain/activation/activation';
import { displayName } from '@relais/domain/identity/person-name';
import { frenchDay } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { PersonToDecide } from './people-to-decide.ts';

export type MessageValues = Readonly<Partial<Record<MessageVariable, string>>>;

/** What a nudge can say of the person it goes to: where they are in their procedure, how their team stands. */
export const personValues = (
  { person, place, givenName, officine }: PersonToDecide,
  now: Instant,
): MessageValues => ({
  prenom: displayName({ given: givenName, family: '' }),
  ...stepValues(person.activation),
  ...(person.cardExpiresAt === undefined
    ? {}
    : { date: frenchDay(person.cardExpiresAt, { now, zone: place.zone, medium: 'sms' }) }),
  officine: officine.name,
  actives: String(officine.active),
  pharmaciens: String(officine.team),
});

/** The step they are at: the first of their procedure that is not done. */
const stepValues = (activation: Activation): MessageValues => {
  if (!('route' in activation)) return {};
  const { steps } = procedureOfRoute[activation.route];
  const done = new Set(activation.completedSteps);
  const at = steps.findIndex(({ slug }) => !done.has(slug));
  const index = at === -1 ? steps.length - 1 : at;
  return {
    etape: String(index + 1),
    etapes: String(steps.length),
    ...(steps[index] === undefined ? {} : { 'titre-etape': steps[index].title }),
  };
};
