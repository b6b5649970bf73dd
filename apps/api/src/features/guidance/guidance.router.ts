import { staffRoles } from '@relais/domain/activation/actor';
import { z } from 'zod';
import { anyone, pharmacist, staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

export const guidanceRouter = trpc.router({
  /** Answers the adviser can fill in by itself, which the person may change. */
  answersKnown: pharmacist.query(({ ctx }) => ctx.useCases.guidance.answersKnown(ctx.actor.rpps)),

  /** The remedies of a symptom sheet in the order to propose them. Says nothing of anybody. */
  remedyOrder: anyone('open-link')
    .input(z.object({ symptom: z.string().max(80) }))
    .query(({ ctx, input }) => ctx.useCases.guidance.remedyOrder(input.symptom)),

  /** How often each remedy worked and failed, over everybody. */
  remedyScores: staff({ roles: staffRoles, departments: 'none' }).query(({ ctx }) =>
    ctx.useCases.guidance.remedyScores(),
  ),
});
