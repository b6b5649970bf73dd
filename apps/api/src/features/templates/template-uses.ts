import type { NudgeRule } from '@relais/domain/nudge/rule';
import type { Template } from './templates.use-cases.ts';

/** The names of the rules in force that write with it, those that are off included. */
export const rulesUsing = ({ slug }: Template, rules: readonly NudgeRule[]): readonly string[] =>
  rules
    .filter(({ template, channels }) => channels.some((channel) => `${template}-${channel}` === slug))
    .map(({ name }) => name);
