import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import type { NudgeRule } from '@relais/domain/nudge/rule';
import { describe, expect, it } from 'vitest';
import { ruleChanges, ruleLines } from './rule-lines.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const nameOf = (rule: string) => rule;

const rule = (id: string): NudgeRule => {
  const found = defaultCadence.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}.`);
  return found;
};

const told = (one: NudgeRule, term: string) =>
  plain(ruleLines(one, nameOf).find((line) => line.term === term)?.value ?? '');

describe('a rule in words', () => {
  it.each([
    ['wait-over', 'Dès la fin de l’attente de 48 h'],
    ['still-inactive', '24 h après la fin de l’attente de 48 h'],
    ['stopped', '3 jours après la dernière action de la personne, à 9 h 00'],
    ['card-expiring', '30 jours avant l’expiration de la carte CPS, à 9 h 00'],
    ['digest', 'Chaque lundi, à 9 h 00'],
  ])('%s says when', (id, when) => {
    expect(told(rule(id), 'Quand')).toBe(when);
  });

  it('says to whom, by what and how often at most', () => {
    expect(told(rule('card-expiring'), 'À qui')).toBe(
      'À faire, En cours, Bloqué, À relancer ou Carte CPS ; avec une carte CPS',
    );
    expect(told(rule('stopped'), 'Par')).toBe('e-mail, sinon SMS');
    expect(told(rule('stopped'), 'Plafond')).toBe('1 par 24 h et par canal, 4 par 30 jours en tout');
    expect(told(rule('digest'), 'Plafond')).toBe('1 par 24 h et par canal, hors du plafond commun');
  });
});

it('two versions differ by what changed, and by nothing else', () => {
  const before = rule('stopped');
  const after = { ...before, enabled: false, holdOut: 0.1 };
  expect(ruleChanges(before, before, nameOf)).toEqual([]);
  expect(ruleChanges(before, after, nameOf)).toEqual([
    { term: 'État', before: 'En marche', after: 'Arrêtée' },
    { term: 'Témoins', before: 'Aucun', after: '10\u00A0% des personnes, tirées au sort' },
  ]);
});
