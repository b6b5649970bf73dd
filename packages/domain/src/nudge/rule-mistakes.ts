import { days } from '../kernel/instant.ts';
import type { Channel } from './channel.ts';
import type { RuleDefinition } from './rule.ts';

/** What an editor has to fix before a rule is used. */
export type RuleMistake =
  | { readonly code: 'no-status' }
  /** Nobody is written to about their activation while they wait for the Ordre (interface, section 4). */
  | { readonly code: 'silence-during-wait' }
  | { readonly code: 'channel-twice'; readonly channel: Channel }
  | { readonly code: 'template-missing'; readonly template: string; readonly channel: Channel }
  | { readonly code: 'followed-rule-unknown'; readonly after: string }
  | { readonly code: 'follows-without-last-nudge' }
  | { readonly code: 'week-without-hour' }
  | { readonly code: 'week-day-outside-week' }
  | { readonly code: 'offset-too-far' }
  | { readonly code: 'useful-too-short' }
  | { readonly code: 'useful-too-long' }
  | { readonly code: 'hold-out-too-large' };

export type RuleSurroundings = {
  readonly hasTemplate: (slug: string) => boolean;
  readonly hasRule: (id: string) => boolean;
};

const furthest = days(400);
const shortestUse = days(1);
const longestUse = days(60);
/** Half apart is already more than any measure needs. */
const largestHoldOut = 0.5;

/** Empty when the rule can be used. */
export const mistakesInRule = (
  rule: RuleDefinition,
  { hasTemplate, hasRule }: RuleSurroundings,
): readonly RuleMistake[] => {
  const { audience, channels, template } = rule;
  const found: readonly (RuleMistake | false)[] = [
    audience.statuses.length === 0 && { code: 'no-status' },
    rule.topic !== 'team' && audience.statuses.includes('waiting') && { code: 'silence-during-wait' },
    ...channels
      .filter((channel, index) => channels.indexOf(channel) !== index)
      .map((channel): RuleMistake => ({ code: 'channel-twice', channel })),
    ...channels
      .filter((channel) => !hasTemplate(`${template}-${channel}`))
      .map((channel): RuleMistake => ({ code: 'template-missing', template, channel })),
    rule.after !== undefined && !hasRule(rule.after) && { code: 'followed-rule-unknown', after: rule.after },
    rule.after !== undefined && rule.anchor !== 'last-nudge' && { code: 'follows-without-last-nudge' },
    rule.anchor === 'week' && rule.at === undefined && { code: 'week-without-hour' },
    rule.anchor === 'week' &&
      (rule.offset < 0 || rule.offset >= days(7)) && { code: 'week-day-outside-week' },
    Math.abs(rule.offset) > furthest && { code: 'offset-too-far' },
    rule.usefulFor < shortestUse && { code: 'useful-too-short' },
    rule.usefulFor > longestUse && { code: 'useful-too-long' },
    !(rule.holdOut >= 0 && rule.holdOut <= largestHoldOut) && { code: 'hold-out-too-large' },
  ];
  return found.filter((mistake) => mistake !== false);
};
