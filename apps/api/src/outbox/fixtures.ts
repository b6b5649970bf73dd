import type { Rpps } from '@relais/domain/identity/rpps';
import { hours, type Instant, instantFromIso, later } from '@relais/domain/kernel/instant';
import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { MessageIntent, OutgoingMessage } from './message.ts';
import type { MessageEnding } from './message-hooks.ts';
import { intend } from './outbox.ts';
import { defaultPacing } from './pacing.ts';
import { createSender, type SenderAlarm, type SenderNeeds } from './sender.ts';
import type { Evidence } from './settling.ts';

export const mondayMorning = instantFromIso('2026-11-23T09:00:00+01:00');

export const aMessage = (over: Partial<MessageIntent> = {}): MessageIntent => ({
  dedupeKey: 'wait-over/99700000005/1',
  reference: '7K3F9M',
  rpps: '99700000005' as Rpps,
  lane: 'nudge',
  channel: 'sms',
  recipient: '+33639980001',
  subject: '',
  text: 'Les 48 h sont passées. Réf 7K3F9M',
  html: '',
  template: 'wait-over',
  templateVersion: 1,
  notBefore: mondayMorning,
  expiresAt: later(mondayMorning, hours(48)),
  ...over,
});

/** A sender whose provider answers from a script, whose clock is set by hand, and which remembers all that happened. */
export const aSender = (database: Database, over: Partial<SenderNeeds> = {}) => {
  let now: Instant = mondayMorning;
  let counter = 0;
  const answers: AttemptOutcome[] = [];
  const records: Evidence[] = [];
  const sent: string[] = [];
  const texts: string[] = [];
  const endings: MessageEnding[] = [];
  const alarms: SenderAlarm[] = [];
  const ids = {
    next: () => {
      counter += 1;
      return `id-${String(counter).padStart(4, '0')}`;
    },
  };
  const gateway = {
    send: async ({ reference, text }: OutgoingMessage): Promise<AttemptOutcome> => {
      sent.push(reference);
      texts.push(text);
      return answers.shift() ?? { kind: 'accepted', providerId: `SM${sent.length}` };
    },
    find: async (): Promise<Evidence> => records.shift() ?? { kind: 'absent' },
  };
  const needs: SenderNeeds = {
    database,
    clock: { now: () => now },
    leaseClock: async () => now,
    monotonic: () => now,
    ids,
    chance: () => 0.5,
    hooks: {
      mayLeave: async () => ({ kind: 'leave' }),
      ended: async (_sql, _message, ending) => {
        endings.push(ending);
      },
    },
    pacing: defaultPacing,
    perSecond: { sms: 1_000, email: 1_000 },
    textMessages: gateway,
    mailer: gateway,
    alarm: (alarm) => {
      alarms.push(alarm);
    },
    trouble: (error) => {
      throw error;
    },
    ...over,
  };
  const sender = createSender(needs);
  return {
    sent,
    texts,
    endings,
    alarms,
    needs,
    providerAnswers: (...outcomes: AttemptOutcome[]) => answers.push(...outcomes),
    recordsShow: (...evidence: Evidence[]) => records.push(...evidence),
    write: (intent: MessageIntent) =>
      database.transaction((sql) => intend(sql, intent, { id: `message-${intent.dedupeKey}`, now })),
    pass: (elapsed: number) => {
      now = later(now, elapsed);
    },
    turn: async () => {
      await sender.turn();
      await sender.drained();
    },
    message: async (dedupeKey = aMessage().dedupeKey) => {
      const { messages } = database.read.tables;
      const [row] = await database.read.select().from(messages).where(eq(messages.dedupeKey, dedupeKey));
      if (row === undefined) throw new Error(`no message ${dedupeKey}`);
      return row;
    },
  };
};
