import { instantFromIso } from '@relais/domain/kernel/instant';
import { defaultQuietHours } from '@relais/domain/kernel/working-time/quiet-hours';
import { describe, expect, it } from 'vitest';
import type { NudgesOverview } from '../../lib/answers.ts';
import { presentNudges } from './overview.presenter.ts';

const now = instantFromIso('2026-11-22T10:00:00+01:00');
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

const overview: NudgesOverview = {
  now,
  lastRunAt: now,
  lateSince: null,
  gate: 'open',
  suspended: false,
  trial: false,
  guests: 0,
  quietHours: defaultQuietHours,
  dailyLimits: {},
  sentToday: { sms: 3, email: 0 },
  outgoing: { sms: { waiting: 0, unconfirmed: 0 }, email: { waiting: 0, unconfirmed: 0 } },
  outages: [],
  days: [
    { day: '2026-11-22', from: now, sent: 2, failed: 1, skipped: 4 },
    { day: '2026-11-21', from: now, sent: 40, failed: 0, skipped: 1 },
  ],
  skipped: [{ reason: 'no-channel', number: 5 }],
  held: [],
  planned: 0,
  plannedSoon: 0,
  undelivered: 2,
};

const told = (change: Partial<NudgesOverview>) => presentNudges({ ...overview, ...change });
const fact = (change: Partial<NudgesOverview>, term: string) =>
  plain(told(change).facts.find((one) => one.term === term)?.value);

describe('the overview of nudges', () => {
  it('says first what keeps everything from leaving', () => {
    expect(told({}).state).toBe('alive');
    expect(told({ lastRunAt: null }).state).toBe('never');
    expect(told({ lateSince: now }).state).toBe('late');
    expect(told({ lateSince: now, suspended: true }).state).toBe('suspended');
    expect(told({ suspended: true, gate: 'restored' }).sentence).toMatch(/restaurée/);
    expect(told({ lateSince: now, gate: 'foreign' }).sentence).toMatch(/copie/);
  });

  it('adds its days up', () => {
    const { days } = told({});
    expect(days.at(-1)).toMatchObject({
      name: 'En tout',
      sent: { number: '42', href: '/relances/historique?issue=sent&du=2026-11-21&au=2026-11-22' },
      failed: { number: '1' },
      skipped: { number: '5' },
    });
    expect(days[1]?.skipped.href).toBe('/relances/historique?issue=skipped&du=2026-11-21&au=2026-11-21');
    expect(days[1]?.failed.href).toBeUndefined();
  });

  it('leads from a reason to the firings of those days alone', () => {
    expect(told({}).skipped[0]?.href).toBe(
      '/relances/historique?issue=skipped&raison=no-channel&du=2026-11-21&au=2026-11-22',
    );
  });

  it('tells limits with what is used of them, and a provider in trouble', () => {
    expect(fact({ dailyLimits: { sms: 200 } }, 'SMS par jour')).toBe('200 au plus, 3 décidés aujourd’hui');
    expect(fact({}, 'Serveur d’e-mails')).toBe('Rien n’attend');
    const trouble = { ...overview.outgoing, sms: { waiting: 12, unconfirmed: 1 } };
    expect(fact({ outgoing: trouble }, 'Prestataire de SMS')).toBe(
      '12 messages attendent depuis plus d’une minute, 1 remise à vérifier',
    );
  });

  it('says since when a provider is down, what waits for it and when it is asked again', () => {
    const since = instantFromIso('2026-11-22T09:10:20+01:00');
    const outage = {
      channel: 'sms',
      since,
      lastTryAt: now,
      code: null,
      waiting: 12,
      nextTryBy: null,
    } as const;
    const said = (change: Partial<NudgesOverview['outages'][number]>) =>
      told({ outages: [{ ...outage, ...change }] }).outages.map(({ title, detail }) =>
        plain(`${title} ${detail}`),
      );
    const nextTryBy = instantFromIso('2026-11-22T10:00:12+01:00');
    expect(told({}).outages).toEqual([]);
    expect(said({ nextTryBy })).toEqual([
      'Les SMS ne partent pas depuis 9 h 10 : Twilio ne répond pas. 12 attendent. Prochain essai au plus tard à 10 h 01.',
    ]);
    expect(said({ waiting: 1 })).toEqual([
      'Les SMS ne partent pas depuis 9 h 10 : Twilio ne répond pas. 1 attend. Prochain essai d’un moment à l’autre.',
    ]);
    const yesterday = instantFromIso('2026-11-21T18:00:00+01:00');
    expect(said({ channel: 'email', since: yesterday, waiting: 0, code: '421' })).toEqual([
      'Les e-mails ne partent pas depuis samedi 21 nov. à 18 h 00 : le serveur d’e-mails répond par une erreur (421). Rien n’attend. Le prochain message servira d’essai.',
    ]);
  });

  it('does not claim that nudges leave while a provider is down', () => {
    const outage = {
      channel: 'sms',
      since: now,
      lastTryAt: now,
      code: null,
      waiting: 1,
      nextTryBy: null,
    } as const;
    expect(told({ outages: [outage] }).sentence).toContain('Les relances sont examinées');
    expect(told({}).sentence).toContain('Les relances partent');
  });

  it('says until when what is due is held, and leads from a person nothing reaches to the worklist', () => {
    const until = instantFromIso('2026-11-23T08:00:00+01:00');
    const { held, stats } = told({
      held: [
        { because: 'quiet-hours', number: 8, nextAt: until },
        { because: 'kill-switch', number: 1, nextAt: until },
      ],
    });
    expect(held.map((one) => [one.words, plain(one.until)])).toEqual([
      ['Heures calmes', 'dès lundi 23 nov. à 8 h 00'],
      ['Tous les envois sont suspendus', 'jusqu’à la reprise des envois'],
    ]);
    expect(stats.map(({ figure, href }) => [figure, href])).toContainEqual([
      '2',
      '/officines?coordonnees=to-check',
    ]);
  });
});
