import { parseRpps } from '@relais/domain/identity/rpps';
import { instantFromIso, later, minutes } from '@relais/domain/kernel/instant';
import { expect, it } from 'vitest';
import type { TimelineEntry } from './answers.ts';
import { channelsToCheck, contactTrouble } from './contact-trouble.ts';

const noon = instantFromIso('2026-11-23T12:00:00+01:00');
const rpps = '99700010178';

type Ended = readonly [channel: 'sms' | 'email', state: 'accepted' | 'delivered' | 'failed'];

/** What was sent, the latest first, as the API tells it. */
const sent = (...messages: readonly Ended[]): readonly TimelineEntry[] => {
  const person = parseRpps(rpps);
  if (!person.ok) throw new Error('not an RPPS');
  return messages.map(([channel, state], age) => ({
    kind: 'message',
    id: String(age),
    messageId: String(age),
    rpps: person.value,
    at: later(noon, -minutes(age)),
    channel,
    state,
    reason: null,
    title: null,
    template: `wait-over-${channel}`,
    reference: '7K3F',
    recipient: channel,
    notBefore: noon,
    acceptedAt: noon,
    endedAt: noon,
    text: '',
  }));
};

const troubleAfter = (...messages: readonly Ended[]) =>
  contactTrouble({ rpps, channels: ['sms', 'email'], timeline: sent(...messages) });

it('an SMS that failed leaves coordinates to check, even when the e-mail in its place has left', () => {
  expect(troubleAfter(['email', 'accepted'], ['sms', 'failed'])).toBe('undelivered');
});

it('an SMS that arrives later settles the doubt', () => {
  expect(troubleAfter(['sms', 'delivered'], ['sms', 'failed'])).toBeUndefined();
});

it('nobody can be written to without a mobile or an e-mail', () => {
  expect(contactTrouble({ rpps, channels: [], timeline: [] })).toBe('no-channel');
});

const doubted = (settled: boolean): TimelineEntry => {
  const [message] = sent(['sms', 'failed']);
  if (message === undefined) throw new Error('A message was expected.');
  const { id, at, rpps: person } = message;
  return { kind: 'coordinates-doubted', id: `doubt-${id}`, at, rpps: person, channel: 'sms', settled };
};

it('a doubt that staff settled outranks the receipt that raised it', () => {
  const timeline = (settled: boolean) => [doubted(settled), ...sent(['sms', 'failed'])];
  expect(contactTrouble({ rpps, channels: ['sms'], timeline: timeline(false) })).toBe('undelivered');
  expect(contactTrouble({ rpps, channels: ['sms'], timeline: timeline(true) })).toBeUndefined();
});

it('only the channel whose message did not arrive is to be checked, not the one that worked', () => {
  const checked = (...messages: readonly Ended[]) => channelsToCheck({ rpps, timeline: sent(...messages) });
  expect(checked(['email', 'accepted'], ['sms', 'failed'])).toEqual(['sms']);
  expect(checked(['sms', 'delivered'], ['email', 'failed'], ['sms', 'failed'])).toEqual(['email']);
  expect(checked(['sms', 'delivered'], ['sms', 'failed'])).toEqual([]);
});
