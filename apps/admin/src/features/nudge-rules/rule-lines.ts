import type { RuleDefinition } from '@relais/domain/nudge/rule';
import { channelsWords } from '../../lib/channel-words.ts';
import { audienceWords, capWords, whenWords } from '../../lib/rule-words.ts';
import { lengthWords } from '../../lib/time-words.ts';
import { topicWords } from '../../lib/topic-words.ts';

export type RuleLine = { readonly term: string; readonly value: string };

/** A rule in words, field by field, always in the same order: to be read, and to be compared. */
export const ruleLines = (rule: RuleDefinition, nameOf: (rule: string) => string): readonly RuleLine[] => [
  { term: 'Nom', value: rule.name },
  { term: 'État', value: rule.enabled ? 'En marche' : 'Arrêtée' },
  { term: 'Sujet', value: topicWords[rule.topic] },
  { term: 'À qui', value: audienceWords(rule.audience) },
  { term: 'Quand', value: whenWords(rule, nameOf) },
  { term: 'Par', value: channelsWords(rule.channels) },
  { term: 'Modèle', value: rule.template },
  { term: 'Plafond', value: capWords(rule.caps) },
  { term: 'Utile pendant', value: lengthWords(rule.usefulFor) },
  {
    term: 'Témoins',
    value:
      rule.holdOut === 0 ? 'Aucun' : `${Math.round(100 * rule.holdOut)}\u00A0% des personnes, tirées au sort`,
  },
];

export type RuleChange = { readonly term: string; readonly before: string; readonly after: string };

/** What one version changed from another. */
export const ruleChanges = (
  before: RuleDefinition,
  after: RuleDefinition,
  nameOf: (rule: string) => string,
): readonly RuleChange[] => {
  const former = ruleLines(before, nameOf);
  return ruleLines(after, nameOf).flatMap(({ term, value }, index) =>
    former[index]?.value === value ? [] : [{ term, before: former[index]?.value ?? '', after: value }],
  );
};
