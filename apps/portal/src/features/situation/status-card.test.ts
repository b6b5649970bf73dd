import { typographyMistakes } from '@relais/content/typography';
import { activationStatuses } from '@relais/domain/activation/status';
import { hours, later } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { anActivation, aWait, everyStatus, noon } from '../../lib/situation.fixtures.ts';
import { statusCard } from './status-card.ts';

const from = { now: noon, zone: 'Europe/Paris' } as const;
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const labels = (activation: Parameters<typeof statusCard>[0]) =>
  statusCard(activation, from).others.map(({ label }) => label);

describe('the status card', () => {
  it('knows all nine statuses', () => {
    expect(new Set(everyStatus.map((activation) => statusCard(activation, from).status))).toEqual(
      new Set(activationStatuses),
    );
  });

  it('has one next action, except where there is nothing left to do', () => {
    const without = everyStatus.filter((activation) => statusCard(activation, from).main === undefined);
    expect(without.map(({ status }) => status)).toEqual(['out-of-scope']);
  });

  it('is well set in French', () => {
    for (const activation of everyStatus) {
      const { headline, label, sentences, others } = statusCard(activation, from);
      const texts = [headline, label, ...sentences, ...others.map((way) => way.label)];
      expect(texts.flatMap(typographyMistakes)).toEqual([]);
      expect(texts.join(' ')).not.toMatch(/[{}]|undefined|\.\./);
    }
  });

  it('gives the wait an absolute end by the clock of the officine', () => {
    const waiting = anActivation({ status: 'waiting', wait: aWait });
    const card = statusCard(waiting, from);
    expect(`${card.headline} ${plain(card.moment?.text)}`).toBe(
      'Réessayez à partir de mercredi 25 nov. à 14 h 00',
    );
    expect(card.moment?.iso).toBe('2026-11-25T13:00:00Z');
    expect(card.endsAt).toBe(aWait.endsAt);
    expect(plain(statusCard(waiting, { now: noon, zone: 'Indian/Reunion' }).moment?.text)).toBe(
      'mercredi 25 nov. à 17 h 00',
    );
  });

  it('offers the card route during the wait, and a way to correct the date', () => {
    expect(labels(anActivation({ status: 'waiting', wait: aWait }))).toEqual([
      'J’ai ma carte et un lecteur',
      'Ma e-CPS fonctionne',
      'Corriger la date de la mise à jour',
    ]);
  });

  it('begins again once the wait is over', () => {
    const over = { declaredAt: later(noon, -hours(60)), endsAt: later(noon, -hours(12)) };
    const card = statusCard(anActivation({ status: 'waiting', wait: over }), from);
    expect(card.main).toEqual({ kind: 'begin', route: 'without-card', label: 'Réessayer l’activation' });
    expect(card.others[0]).toMatchObject({ href: '/symptomes/toujours-en-echec' });
  });

  it('resumes at the first step that is not done', () => {
    const underWay = (completedSteps: string[]) =>
      statusCard(anActivation({ status: 'under-way', route: 'without-card', completedSteps }), from);
    expect(underWay(['installer-application']).headline).toBe('Reprenez à l’étape 2 sur 8');
    expect(underWay([]).main).toMatchObject({ href: '/parcours/sans-carte/installer-application' });
    const all = ['installer-application', 'demander-activation', 'saisir-identifiant', 'ouvrir-email'];
    const last = ['scanner-qr-code', 'demander-code-sms', 'saisir-code-sms', 'creer-mot-de-passe'];
    expect(underWay([...all, ...last]).main).toMatchObject({ href: '/ma-situation/active' });
  });

  it('leads the blocked to the sheet of their symptom, and says when help has been called', () => {
    const blocked = { status: 'blocked', route: 'with-card', completedSteps: [], triedRemedies: [] } as const;
    const card = statusCard(anActivation({ ...blocked, symptom: 'card-not-read' }), from);
    expect(card.main).toMatchObject({ href: '/symptomes/carte-non-lue' });
    expect(statusCard(anActivation({ ...blocked, symptom: 'other' }), from).main).toMatchObject({
      href: '/symptomes/autre',
    });
    const failed = anActivation({ ...blocked, symptom: 'stale-coordinates', afterWait: aWait });
    expect(statusCard(failed, from).headline).toBe('Un conseiller est prévenu');
  });

  it('offers only what the life cycle allows', () => {
    expect(labels(anActivation({ status: 'to-start' }))).not.toContain('J’ai mis mes coordonnées à jour');
    expect(labels(anActivation({ status: 'active' }))).toEqual([
      'Signaler un téléphone perdu ou changé, ou une e-CPS expirée',
    ]);
  });

  it('says first what to do with a phone that was lost, changed, or whose e-CPS expired', () => {
    const guideAfter = (reason: 'lost-phone' | 'new-sim' | 'expired') =>
      statusCard(anActivation({ status: 'to-renew', reason }), from).main;
    expect(guideAfter('lost-phone')).toMatchObject({ href: '/parcours/telephone-perdu' });
    expect(guideAfter('new-sim')).toMatchObject({ href: '/parcours/nouveau-telephone' });
    expect(guideAfter('expired')).toMatchObject({ href: '/parcours/ecps-expiree' });
  });
});
