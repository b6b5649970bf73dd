import type { RuleView } from '../../lib/answers.ts';
import { channelsWords } from '../../lib/channel-words.ts';
import { figure } from '../../lib/figures.ts';
import { audienceWords, capWords, whenWords } from '../../lib/rule-words.ts';
import type { TemplateChoice } from './loaders.ts';

export type RuleRow = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly audience: string;
  readonly when: string;
  readonly channels: string;
  readonly template: string;
  readonly caps: string;
  /** "v4". */
  readonly version: string;
  /** "12 prévues". */
  readonly planned: string;
};

export const nameFrom =
  (rules: readonly RuleView[]) =>
  (id: string): string =>
    rules.find((rule) => rule.id === id)?.definition.name ?? id;

export const templateNameFrom =
  (templates: readonly TemplateChoice[]) =>
  (template: string): string =>
    templates.find(({ value }) => value === template)?.name ?? template;

/** The cadence of the region, those that run first. */
export const presentRules = (
  rules: readonly RuleView[],
  templates: readonly TemplateChoice[],
): readonly RuleRow[] =>
  rules
    .toSorted((one, other) => Number(other.definition.enabled) - Number(one.definition.enabled))
    .map(({ id, version, planned, definition }) => ({
      id,
      href: `/relances/regles/${id}`,
      name: definition.name,
      enabled: definition.enabled,
      audience: audienceWords(definition.audience),
      when: whenWords(definition, nameFrom(rules)),
      channels: channelsWords(definition.channels),
      template: templateNameFrom(templates)(definition.template),
      caps: capWords(definition.caps),
      version: `v${version}`,
      planned: `${figure(planned)}\u00A0${planned > 1 ? 'prévues' : 'prévue'}`,
    }));
