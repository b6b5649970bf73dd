import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { RuleDefinition } from '@relais/domain/nudge/rule';
import type { RuleMistake } from '@relais/domain/nudge/rule-mistakes';
import type { NotFound } from '../../acting.ts';

export type RuleVersionView = {
  readonly version: number;
  readonly definition: RuleDefinition;
  readonly editedAt: Instant;
  /** The name of a member of staff; absent for what the product ships with. */
  readonly editedBy?: string;
};

export type RuleView = RuleVersionView & {
  readonly id: string;
  /** Firings waiting for their hour. */
  readonly planned: number;
};

export type RuleSheet = {
  readonly id: string;
  readonly current: RuleVersionView;
  /** All of them, the latest first. */
  readonly versions: readonly RuleVersionView[];
};

export type RuleToSave = {
  readonly id: string;
  /** The version the editor was looking at; 0 for a rule that does not exist yet. */
  readonly basedOn: number;
  readonly definition: RuleDefinition;
};

export type RuleSaved = {
  readonly version: number;
  /** Firings of former versions that became no-ops, and firings planned for this one. */
  readonly ended: number;
  readonly planned: number;
};

export type NudgeRuleRefusal =
  | { readonly code: 'rule-has-mistakes'; readonly mistakes: readonly RuleMistake[] }
  | { readonly code: 'rule-changed-meanwhile'; readonly expected: number; readonly found: number };

export type NudgeRulesUseCases = {
  readonly list: () => Promise<readonly RuleView[]>;
  readonly get: (id: string) => Promise<Result<RuleSheet, NotFound>>;
  readonly save: (
    rule: RuleToSave,
    by: { readonly staffId: string },
  ) => Promise<Result<RuleSaved, NudgeRuleRefusal>>;
};
