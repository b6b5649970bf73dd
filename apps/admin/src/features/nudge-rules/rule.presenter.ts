import type { Instant } from '@relais/domain/kernel/instant';
import type { RuleDefinition } from '@relais/domain/nudge/rule';
import { counted } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import type { Typed } from '../../lib/typed-fields.ts';
import type { Choice, RuleLoaded, RuleSurroundings, TemplateChoice } from './loaders.ts';
import { typedFrom } from './rule-fields.ts';
import { type RuleChange, type RuleLine, ruleChanges, ruleLines } from './rule-lines.ts';
import { nameFrom, templateNameFrom } from './rules.presenter.ts';
import { savedWords } from './saved-words.ts';

export type RuleFormShown = {
  /** Empty for a rule that does not exist yet: its form asks for it. */
  readonly id: string;
  readonly basedOn: number;
  readonly typed: Typed;
  readonly templates: readonly TemplateChoice[];
  readonly others: readonly Choice[];
};

export type VersionShown = {
  readonly version: number;
  readonly summary: string;
  /** From the version before; empty for the first. */
  readonly changes: readonly RuleChange[];
};

export type RuleShown = {
  readonly name: string;
  readonly enabled: boolean;
  readonly lead: string;
  readonly saved: string | undefined;
  readonly lines: readonly RuleLine[];
  readonly form: RuleFormShown;
  readonly versions: readonly VersionShown[];
  readonly historyHref: string;
  readonly forecastHref: string;
};

export const presentRule = (
  { sheet: { id, current, versions }, rules, templates }: RuleLoaded,
  mark: string | undefined,
  now: Instant,
): RuleShown => {
  const nameOf = nameFrom(rules);
  const templateName = templateNameFrom(templates);
  const named = (rule: RuleDefinition): RuleDefinition => ({
    ...rule,
    template: templateName(rule.template),
  });
  const planned = rules.find((rule) => rule.id === id)?.planned ?? 0;
  return {
    name: current.definition.name,
    enabled: current.definition.enabled,
    lead: `Version ${current.version}, ${counted(planned, 'relance prévue', 'relances prévues')}.`,
    saved: savedWords(mark, current),
    lines: ruleLines(named(current.definition), nameOf),
    form: {
      id,
      basedOn: current.version,
      typed: typedFrom(current.definition),
      templates,
      others: othersThan(id, rules),
    },
    versions: versions.map(({ version, definition, editedAt, editedBy }, index) => {
      const before = versions[index + 1];
      return {
        version,
        summary: `Version ${version}, ${absoluteMoment(editedAt, { now, zone: 'Europe/Paris' })}, ${editedBy === undefined ? 'livrée avec le produit' : `par ${editedBy}`}`,
        changes: before === undefined ? [] : ruleChanges(named(before.definition), named(definition), nameOf),
      };
    }),
    historyHref: `/relances/historique?regle=${id}`,
    forecastHref: `/relances/simulation?regle=${id}`,
  };
};

/** The form of a rule that does not exist yet: off, until somebody has read it again. */
export const presentNewRule = ({ rules, templates }: RuleSurroundings): RuleFormShown => ({
  id: '',
  basedOn: 0,
  typed: {
    topic: 'activation',
    anchor: 'status-entered',
    offset: '1',
    unit: 'jours',
    side: 'apres',
    channels: 'sms,email',
    perChannelCount: '1',
    perChannelHours: '24',
    inTotal: 'oui',
    totalCount: '4',
    totalDays: '30',
    usefulDays: '7',
    holdOut: '0',
  },
  templates,
  others: othersThan('', rules),
});

const othersThan = (id: string, rules: RuleSurroundings['rules']): readonly Choice[] =>
  rules.filter((rule) => rule.id !== id).map((rule) => ({ value: rule.id, label: rule.definition.name }));
