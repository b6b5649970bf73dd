import type { ActivationEvent, ActivationHappening } from '@relais/domain/activation/events';
import { parseRpps } from '@relais/domain/identity/rpps';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { hours, instantFromIso, later } from '@relais/domain/kernel/instant';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { caseOrigins } from '@relais/domain/support/case';
import { describe, expect, it } from 'vitest';
import type { MessageFate } from './receipt-words.ts';
import { type Happening, happeningWords } from './timeline-words.ts';
import { typographyMistakes } from './typography.ts';

const now = instantFromIso('2026-11-24T12:00:00+01:00');
const from: Viewpoint = { now, zone: 'Europe/Paris' };
const claire = parseRpps('99000000012');
if (!claire.ok) throw new Error('The fictional RPPS is not one.');
const herself = { kind: 'pharmacist', rpps: claire.value } as const;
const anAdvisor = { kind: 'staff', id: 'staff-1' } as const;
const wait = { declaredAt: later(now, -hours(2)), endsAt: later(now, hours(46)) };

const event = (
  happening: ActivationHappening,
  by: ActivationEvent['by'] = herself,
): Extract<Happening, { kind: 'activation' }> => ({
  kind: 'activation',
  id: 'event-1',
  at: later(now, -hours(1)),
  event: { ...happening, at: later(now, -hours(1)), by },
  ...(by.kind === 'staff' ? { staffName: 'Léa Durand' } : {}),
});

type Written = Extract<Happening, { kind: 'message' }>;

const message = (fate: Partial<MessageFate & Pick<Written, 'template' | 'title'>>): Happening => ({
  kind: 'message',
  id: 'message-1',
  at: now,
  template: 'wait-over-sms',
  reference: '7K3F',
  channel: 'sms',
  state: 'due',
  reason: null,
  notBefore: now,
  acceptedAt: null,
  endedAt: null,
  ...fate,
});

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');
const toClaire = (happening: Happening) => happeningWords(happening, { to: 'pharmacist' }, from);
const toStaff = (happening: Happening) =>
  happeningWords(happening, { to: 'staff', personName: 'Claire Martin' }, from);

const everyHappening: readonly ActivationHappening[] = [
  { type: 'roster-entered' },
  { type: 'route-begun', route: 'without-card' },
  { type: 'route-begun', route: 'without-card', afterWait: wait },
  { type: 'step-completed', route: 'with-card', step: 'preparer' },
  { type: 'route-switched', from: 'without-card', to: 'with-card' },
  { type: 'symptom-reported', route: 'without-card', symptom: 'no-email-received' },
  { type: 'retry-failed', symptom: 'stale-coordinates', wait },
  { type: 'remedy-tried', symptom: 'no-email-received', remedy: 'regarder-les-indesirables', worked: true },
  { type: 'remedy-tried', symptom: 'no-email-received', remedy: 'passer-par-la-carte', worked: false },
  { type: 'coordinate-update-declared', wait },
  { type: 'declared-active' },
  { type: 'confirmed-active', reason: 'Vu avec elle au téléphone.' },
  { type: 'imported-active', asOf: now, statusKept: true },
  { type: 'proven-active' },
  { type: 'card-proven' },
  { type: 'declared-lost', reason: 'new-sim' },
  { type: 'card-chosen' },
  { type: 'excluded', reason: 'left-practice' },
  { type: 'reinstated', reason: 'Retour de congé' },
  { type: 'status-corrected', from: 'blocked', to: 'active', reason: 'Erreur de saisie' },
];

describe('the timeline', () => {
  it('speaks to the person, and names them to staff', () => {
    const declared = event({ type: 'coordinate-update-declared', wait });
    expect(plain(toClaire(declared).sentence)).toBe(
      'Vous avez déclaré la mise à jour des coordonnées à l’Ordre, faite aujourd’hui à 10 h 00.',
    );
    expect(plain(toClaire(declared).detail)).toBe('Attente jusqu’à jeudi 26 nov. à 10 h 00 environ.');
    expect(plain(toStaff(declared).sentence)).toMatch(/^Claire Martin a déclaré la mise à jour/);
  });

  it('says who wrote down what was told on the phone', () => {
    const noted = event({ type: 'declared-active' }, anAdvisor);
    expect(toClaire(noted)).toMatchObject({
      sentence: 'Vous avez déclaré la e-CPS active.',
      detail: 'Noté par un conseiller.',
    });
    expect(toStaff(noted).detail).toBe('Noté par Léa Durand.');
  });

  it('keeps what staff wrote for staff from the person', () => {
    const corrected = event(
      { type: 'status-corrected', from: 'blocked', to: 'active', reason: 'Erreur de saisie.' },
      anAdvisor,
    );
    expect(plain(toStaff(corrected).sentence)).toBe(
      'Léa Durand a corrigé le statut : « Bloqué » devient « Activée ».',
    );
    expect(plain(toStaff(corrected).detail)).toBe('Raison : Erreur de saisie.');
    expect(toClaire(corrected).sentence).toMatch(/^Un conseiller a corrigé/);
    expect(toClaire(corrected).detail).toBeUndefined();
  });

  it('has well-set words for everything that can happen', () => {
    const told = everyHappening.flatMap((each) =>
      [herself, anAdvisor].flatMap((by) => [toClaire(event(each, by)), toStaff(event(each, by))]),
    );
    for (const { sentence, detail = '' } of told) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${sentence}${detail}`).not.toContain('undefined');
      expect([sentence, detail].flatMap(typographyMistakes)).toEqual([]);
    }
  });
});

describe('a request for help', () => {
  const asked: Happening = {
    kind: 'case',
    step: 'opened',
    id: 'case-1/opened',
    at: now,
    origin: 'asked',
    symptom: 'no-sms-received',
    words: 'Rien depuis ce matin',
    dueAt: later(now, hours(2)),
  };
  const ended: Happening = {
    kind: 'case',
    step: 'closed',
    id: 'case-1/closed',
    at: now,
    outcome: 'unreachable',
    note: 'Officine fermée.',
    byThemself: false,
    staffName: 'Léa Durand',
  };

  it('tells the hour that was promised, to the person and to staff', () => {
    expect(plain(toClaire(asked).sentence)).toBe('Vous avez demandé un rappel.');
    expect(plain(toStaff(asked).sentence)).toBe('Claire Martin a demandé un rappel.');
    for (const told of [toClaire(asked), toStaff(asked)]) {
      expect(plain(told.detail)).toMatch(
        /« Rien depuis ce matin » Appel promis au plus tard aujourd’hui à 14 h 00\.$/,
      );
    }
  });

  it('keeps the outcome and the note of staff from the person', () => {
    expect(toStaff(ended)).toMatchObject({
      sentence: 'Léa Durand a terminé la demande d’aide.',
      detail: 'Injoignable. Officine fermée.',
    });
    expect(toClaire(ended)).toMatchObject({ sentence: 'Votre demande d’aide est terminée.' });
    expect(toClaire(ended).detail).toBeUndefined();
  });

  it('has well-set words for each of its steps', () => {
    const steps: readonly Happening[] = [
      ...caseOrigins.map((origin): Happening => ({ ...asked, origin })),
      { kind: 'case', step: 'taken', id: 'case-1/taken', at: now, staffName: 'Léa Durand' },
      ended,
      { ...ended, byThemself: true },
    ];
    for (const { sentence, detail = '' } of steps.flatMap((step) => [toClaire(step), toStaff(step)])) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect([sentence, detail].flatMap(typographyMistakes)).toEqual([]);
    }
  });
});

describe('the receipt of a message', () => {
  const receipt = (fate: Partial<MessageFate>) => {
    const { receipt: told } = toClaire(message(fate));
    return `${told?.word} – ${plain(told?.explanation)}`;
  };

  it('uses one word per outcome and explains it', () => {
    expect(receipt({ notBefore: later(now, hours(20)) })).toBe('Prévu – Partira demain à 8 h 00.');
    expect(receipt({ reason: 'quiet-hours', notBefore: later(now, hours(20)) })).toBe(
      'Retenu – Heures calmes, jusqu’à demain à 8 h 00.',
    );
    expect(receipt({ state: 'accepted', acceptedAt: now })).toBe(
      'Traité – Confié au prestataire aujourd’hui à 12 h 00.',
    );
    expect(receipt({ channel: 'email', state: 'accepted', acceptedAt: now })).toBe(
      'Envoyé – Parti aujourd’hui à 12 h 00 ; la réception n’est pas certaine.',
    );
    expect(receipt({ state: 'delivered', endedAt: now })).toBe(
      'Livré – Réception confirmée aujourd’hui à 12 h 00.',
    );
    expect(receipt({ state: 'undelivered', reason: '30005', endedAt: now })).toBe(
      'Échec – Numéro inexistant, constaté aujourd’hui à 12 h 00.',
    );
    expect(receipt({ channel: 'email', state: 'failed', reason: '550', endedAt: now })).toMatch(
      /^Échec – Adresse refusée/,
    );
    expect(receipt({ state: 'skipped', reason: 'already-active' })).toBe(
      'Non envoyé – Car la e-CPS est déjà active.',
    );
  });

  it('is told with its channel, its subject and its reference', () => {
    expect(toClaire(message({}))).toMatchObject({ icon: 'sms', family: 'wait', reference: '7K3F' });
    expect(plain(toClaire(message({})).sentence)).toBe('SMS : « Fin d’attente »');
  });

  it('carries the name staff gave: to staff that of a campaign, to all that of a template they added', () => {
    const campaign = { kind: 'campaign', name: 'Bloqués de mars' } as const;
    expect(plain(toStaff(message({ template: 'campaign/1', title: campaign })).sentence)).toBe(
      'SMS : campagne « Bloqués de mars »',
    );
    expect(plain(toClaire(message({ template: 'campaign/1', title: null })).sentence)).toBe(
      'SMS : message de l’équipe',
    );
    const added = { kind: 'template', name: 'Garde du dimanche (SMS)' } as const;
    expect(plain(toClaire(message({ template: 'garde-sms', title: added })).sentence)).toBe(
      'SMS : « Garde du dimanche »',
    );
  });

  it('explains every reason not to send', () => {
    for (const reason of skipReasons) {
      const told = toClaire({ kind: 'nudge-skipped', id: 'n', at: now, rules: ['Fin des 48 h'], reason });
      expect(typographyMistakes(told.receipt?.explanation ?? '!')).toEqual([]);
    }
  });
});
