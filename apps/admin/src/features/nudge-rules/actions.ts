'use server';

import type { RuleDefinition } from '@relais/domain/nudge/rule';
import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { readClock } from '../../lib/clock.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { type Typed, typedIn } from '../../lib/typed-fields.ts';
import { readRule } from './rule-fields.ts';
import type { RuleFormState } from './rule-form-state.ts';
import { ruleChanges } from './rule-lines.ts';
import { mistakesByField } from './rule-refusal.ts';
import { savedMark } from './saved-words.ts';

/** Makes the next version of a rule, on top of the one that was shown. */
export const saveRule = async (_before: RuleFormState, form: FormData): Promise<RuleFormState> => {
  const typed = typedIn(form);
  const id = (typed['id'] ?? '').trim();
  const rule = readRule(typed);
  const badId = /^[a-z][a-z0-9-]{1,40}$/.test(id)
    ? []
    : [
        {
          id: 'id',
          message: 'Donnez un identifiant en minuscules, chiffres et traits d’union, comme relance-ete.',
        },
      ];
  if (!rule.ok) return { values: typed, errors: [...badId, ...rule.refusal] };
  if (badId.length > 0) return { values: typed, errors: badId };
  const saved = await act((api) =>
    api.nudges.rules.save.mutate({ id, basedOn: Number(typed['basedOn']), definition: rule.value }),
  );
  if (saved.ok) redirect(`/relances/regles/${id}?enregistree=${savedMark(saved.value)}`);
  const { refusal } = saved;
  if (refusal.code === 'rule-has-mistakes') return { values: typed, errors: mistakesByField(refusal) };
  if (refusal.code === 'rule-changed-meanwhile') return conflictWith(id, rule.value, typed);
  return refusedForm(refusal, typed);
};

const conflictWith = async (id: string, mine: RuleDefinition, typed: Typed): Promise<RuleFormState> => {
  const latest = await act((api) => api.nudges.rules.get.query({ id }));
  if (!latest.ok) return refusedForm(latest.refusal, typed);
  const { version, definition, editedAt, editedBy } = latest.value.current;
  return {
    values: typed,
    errors: [],
    conflict: {
      found: version,
      by: editedBy ?? 'le produit',
      when: absoluteMoment(editedAt, { now: readClock(), zone: 'Europe/Paris' }),
      differences: ruleChanges(definition, mine, (rule) => rule),
    },
  };
};
