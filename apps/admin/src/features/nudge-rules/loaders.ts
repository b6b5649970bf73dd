import { accept, refuse } from '@relais/domain/kernel/result';
import type { RuleSheet, RuleView } from '../../lib/answers.ts';
import { type Answer, read } from '../../lib/api.ts';

const loadRules = () => read((api) => api.nudges.rules.list.query());

/** The messages a rule may send: a name for people, and what stands for it in a rule. */
export type Choice = { readonly value: string; readonly label: string };

export type TemplateChoice = Choice & { readonly name: string };

export type RuleSurroundings = {
  readonly rules: readonly RuleView[];
  readonly templates: readonly TemplateChoice[];
};

export type RuleLoaded = RuleSurroundings & { readonly sheet: RuleSheet };

export const loadSurroundings = async (): Promise<Answer<RuleSurroundings>> => {
  const [rules, templates] = await Promise.all([loadRules(), read((api) => api.templates.list.query())]);
  if (!rules.ok) return rules;
  if (!templates.ok) return templates;
  const families = new Map<string, { name: string; channels: string[] }>();
  for (const { slug, name, channel, topic, archivedAt } of templates.value) {
    // A sign-in code is no nudge.
    if (topic === 'sign-in' || archivedAt !== undefined) continue;
    const family = families.get(slug.replace(/-(sms|email)$/, '')) ?? {
      name: name.replace(/ \((?:SMS|e-mail)\)$/, ''),
      channels: [],
    };
    families.set(slug.replace(/-(sms|email)$/, ''), {
      ...family,
      channels: [...family.channels, channel === 'sms' ? 'SMS' : 'e-mail'],
    });
  }
  return accept({
    rules: rules.value,
    templates: [...families].map(([value, { name, channels }]) => ({
      value,
      name,
      label: `${name} (${channels.toSorted().toReversed().join(' et ')})`,
    })),
  });
};

export const loadRule = async (id: string): Promise<Answer<RuleLoaded>> => {
  const [sheet, around] = await Promise.all([
    read((api) => api.nudges.rules.get.query({ id })),
    loadSurroundings(),
  ]);
  if (!sheet.ok) {
    // An address that holds no identifier is an address of nothing.
    return sheet.refusal.code === 'invalid-input' ? refuse({ code: 'not-found' }) : sheet;
  }
  if (!around.ok) return around;
  return accept({ sheet: sheet.value, ...around.value });
};
