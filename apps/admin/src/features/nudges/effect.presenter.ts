import type { RuleEffect } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';

export type EffectShown = {
  readonly rule: string;
  readonly name: string;
  readonly href: string;
  /** « 12 % », of those whose 72 h have passed. */
  readonly rate: string;
  readonly interval: string;
  readonly sample: string;
  readonly heldOut: string;
  /** What may be said of it, and nothing more. */
  readonly says: string;
};

const none = '–';

/** The rules whose effect can be told, each with how many people it rests on. A cause is named only where a group was kept apart and the difference is clear. */
export const presentEffects = (effects: readonly RuleEffect[]): readonly EffectShown[] =>
  effects.flatMap((told) => (told.effect.kind === 'not-measurable' ? [] : [shownOf(told, told.effect)]));

type Measured = Exclude<RuleEffect['effect'], { kind: 'not-measurable' }>;

const shownOf = ({ rule, name, holdOut }: RuleEffect, effect: Measured): EffectShown => {
  const { nudged } = effect;
  const has = nudged.of > 0;
  return {
    rule,
    name,
    href: `/relances/regles/${rule}`,
    rate: has ? percent(nudged.rate) : none,
    interval: has ? `de ${percent(nudged.low)} à ${percent(nudged.high)}` : none,
    sample: `${figure(nudged.of)}${nudged.tooEarly > 0 ? ` (+\u00A0${figure(nudged.tooEarly)} trop ${nudged.tooEarly > 1 ? 'récentes' : 'récente'})` : ''}`,
    heldOut: heldOutOf(effect, holdOut),
    says: saysOf(effect),
  };
};

const heldOutOf = (effect: Measured, holdOut: number): string => {
  if (effect.kind === 'compared') {
    const { heldOut } = effect;
    return heldOut.of === 0 ? figure(0) : `${percent(heldOut.rate)} de ${figure(heldOut.of)}`;
  }
  return holdOut > 0 ? `aucun encore (part de ${percent(holdOut)})` : 'aucun groupe';
};

const saysOf = (effect: Measured): string => {
  const { nudged } = effect;
  if (nudged.of === 0) return 'Personne n’a encore ses 72\u00A0h révolues.';
  if (effect.kind === 'observed') {
    return 'C’est ce qui a suivi. Sans groupe témoin, rien ne dit que la relance en est la cause.';
  }
  const { difference, conclusive } = effect;
  const gap = `${points(difference.value)} (de ${points(difference.low)} à ${points(difference.high)})`;
  return conclusive
    ? `Écart avec les témoins\u00A0: ${gap}. L’écart est net\u00A0: il vient de la relance.`
    : `Écart avec les témoins\u00A0: ${gap}. C’est trop peu pour conclure, sur ${counted(nudged.of + effect.heldOut.of, 'personne', 'personnes')}.`;
};

const percent = (rate: number): string => `${Math.round(100 * rate)}\u00A0%`;

/** "+ 4 points", "- 1 point". */
const points = (difference: number): string => {
  const rounded = Math.round(100 * difference);
  const sign = rounded > 0 ? '+\u00A0' : rounded < 0 ? '-\u00A0' : '';
  return `${sign}${Math.abs(rounded)}\u00A0${Math.abs(rounded) > 1 ? 'points' : 'point'}`;
};
