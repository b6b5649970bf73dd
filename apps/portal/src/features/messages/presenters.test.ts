import { typographyMistakes } from '@relais/content/typography';
import { hours, later } from '@relais/domain/kernel/instant';
import { anchors } from '@relais/domain/nudge/rule';
import { describe, expect, it } from 'vitest';
import { noon } from '../../lib/situation.fixtures.ts';
import { presentReceived, type Received } from './presenter.ts';
import { presentCheck } from './verify-presenter.ts';
import { presentWhy, type Why } from './why-presenter.ts';

const from = { now: noon, zone: 'Europe/Paris' } as const;
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

describe('"does this message come from you?"', () => {
  it('says yes with the day and the topic, and never to whom', () => {
    const messages = [{ channel: 'sms', day: '2026-11-22', topic: 'activation' }] as const;
    const { answer } = presentCheck('7K3F9M', { ok: true, value: { isOurs: true, messages } }, noon);
    expect(answer).toMatchObject({ kind: 'yes' });
    const told = answer?.kind === 'yes' ? answer.messages.map(plain) : [];
    expect(told).toEqual(['SMS du dimanche 22 nov. Sujet : votre activation.']);
  });

  it('says no, blames a malformed reference, and tells when too many were tried', () => {
    expect(presentCheck('ZZZZZZ', { ok: true, value: { isOurs: false } }, noon).answer).toEqual({
      kind: 'no',
    });
    const malformed = { ok: false, refusal: { code: 'reference-malformed' } } as const;
    expect(presentCheck('x', malformed, noon).mistake).toContain('6');
    const retryAt = later(noon, hours(1));
    const tooMany = { ok: false, refusal: { code: 'too-many-requests', retryAt } } as const;
    expect(plain(presentCheck('7K3F9M', tooMany, noon).problem)).toContain('Réessayez dans 1 h');
    expect(presentCheck('', undefined, noon)).toEqual({ typed: '' });
  });
});

const why = (because: Why['because']): Why => ({
  reference: '7K3F9M',
  channel: 'email',
  topic: 'activation',
  template: 'wait-over-email',
  name: null,
  writtenAt: noon,
  sentAt: noon,
  because,
});

describe('"why did I get this?"', () => {
  it('is answered for every rule, well set in French', () => {
    for (const anchor of anchors) {
      const view = presentWhy(
        why({ kind: 'rule', rule: 'r', name: 'Fin des 48\u00A0h', anchor, at: noon }),
        from,
      );
      expect(view.because).toMatch(/^\p{Lu}.*aujourd’hui à 12\u00A0h\u00A000\.$/u);
      expect([view.because, view.sent, view.title].flatMap(typographyMistakes)).toEqual([]);
    }
  });

  it('is answered for a code asked for, and for a message written to many', () => {
    expect(presentWhy(why({ kind: 'sign-in-asked', at: noon }), from).because).toContain('votre numéro RPPS');
    expect(presentWhy(why({ kind: 'campaign', at: noon }), from).because).toContain(
      'un groupe de pharmaciens',
    );
  });
});

describe('the messages received', () => {
  it('are told with the words of the receipts, and asked about only once they have left', () => {
    const message = {
      id: 'm1',
      at: noon,
      channel: 'sms',
      masked: '06 … 12',
      template: 'wait-over-sms',
      name: null,
      reference: '7K3F9M',
      state: 'delivered',
      reason: null,
      notBefore: noon,
      acceptedAt: noon,
      endedAt: noon,
      left: true,
    } as const;
    const received: Received = {
      ...from,
      messages: [message, { ...message, id: 'm2', state: 'due', left: false }],
    };
    expect(presentReceived(received)).toMatchObject([
      { receipt: { word: 'Livré' }, to: 'SMS au 06\u00A0…\u00A012', why: '/preferences/messages/7K3F9M' },
      { receipt: { word: 'Prévu' } },
    ]);
    expect(presentReceived(received)[1]?.why).toBeUndefined();
  });
});
