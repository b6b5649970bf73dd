import { procedureOfRoute } from '@relais/content/procedures/procedures';
import type { Procedure } from '@relais/content/schema/procedure';
import type { ActivationRoute, StepName } from '@relais/domain/activation/route';

/** The address of a step of a procedure, or of the procedure when no step is named. */
export const procedureAddress = (procedure: string, step?: string): string =>
  step === undefined ? `/parcours/${procedure}` : `/parcours/${procedure}/${step}`;

/** Where someone is in a procedure: the first step not done, undefined once all are. Steps count from 1. */
export const placeIn = (
  procedure: Procedure,
  completed: readonly StepName[],
): { readonly step: Procedure['steps'][number]; readonly number: number } | undefined => {
  const index = procedure.steps.findIndex(({ slug }) => !completed.includes(slug));
  const step = procedure.steps[index];
  return step === undefined ? undefined : { step, number: index + 1 };
};

/** The address where an activation under way goes on. */
export const resumeAddress = (route: ActivationRoute, completed: readonly StepName[]): string | undefined => {
  const procedure = procedureOfRoute[route];
  const place = placeIn(procedure, completed);
  return place && procedureAddress(procedure.slug, place.step.slug);
};
