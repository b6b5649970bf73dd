import { frenchClock, frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import { type Instant, later, minutes } from '@relais/domain/kernel/instant';
import type { NudgesOverview } from '../../lib/answers.ts';
import { counted } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';

export type OutageShown = { readonly channel: string; readonly title: string; readonly detail: string };

const words = {
  sms: { messages: 'Les SMS', provider: 'Twilio' },
  email: { messages: 'Les e-mails', provider: 'le serveur d’e-mails' },
} as const;

/** What does not leave, since when and why; what waits, and when it is tried again. */
export const presentOutage = (
  { channel, since, code, waiting, nextTryBy }: NudgesOverview['outages'][number],
  from: Viewpoint,
): OutageShown => {
  const { messages, provider } = words[channel];
  const trouble = code === null ? 'ne répond pas' : `répond par une erreur (${code})`;
  const queue = waiting === 0 ? 'Rien n’attend' : counted(waiting, 'attend', 'attendent');
  return {
    channel,
    title: `${messages} ne partent pas depuis ${moment(since, from)}\u00A0: ${provider} ${trouble}.`,
    detail: `${queue}. ${nextTry(waiting, nextTryBy, from)}`,
  };
};

const nextTry = (waiting: number, by: Instant | null, from: Viewpoint): string => {
  if (waiting === 0) return 'Le prochain message servira d’essai.';
  if (by === null) return 'Prochain essai d’un moment à l’autre.';
  // Hours are told to the minute: a promise is rounded up.
  const told = later(by, minutes(1) - 1);
  return `Prochain essai au plus tard à ${moment(told, from)}.`;
};

/** The hour alone when it is of today. */
const moment = (instant: Instant, from: Viewpoint): string =>
  frenchDay(instant, from) === frenchDay(from.now, from)
    ? frenchClock(instant, from.zone)
    : absoluteMoment(instant, from);
