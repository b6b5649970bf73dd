import { z } from 'zod';
import { anyone, staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { refusedWith, unwrap } from '../../rpc/unwrap.ts';

const code = z.string().max(40);

/** About oneself: every role may, and no department's data is touched. */
const myself = staff({ roles: ['reader', 'advisor', 'editor', 'admin'], departments: 'none' });

export const staffRouter = trpc.router({
  /** Signs in with e-mail and password. `next` says whether the second factor is still to come. */
  signIn: anyone('staff-password', 'admin')
    .input(z.object({ email: z.string().max(320), password: z.string().max(1_000) }))
    .mutation(async ({ ctx, input }) => {
      const replaces = ctx.session.tokenOf('admin');
      const { session, next } = unwrap(await ctx.useCases.staff.signIn(input, { replaces }));
      ctx.session.give('admin', session);
      return { next };
    }),

  /** Completes a sign-in with a code of the authenticator, or a recovery code. */
  passSecondFactor: anyone('second-factor', 'admin')
    .input(z.object({ code }))
    .mutation(async ({ ctx, input }) => {
      const replaces = ctx.session.tokenOf('admin');
      if (replaces === undefined) throw refusedWith({ code: 'sign-in-required' });
      const half = await ctx.useCases.sessions.resume('admin', replaces);
      if (half?.stage !== 'second-factor-due') throw refusedWith({ code: 'sign-in-required' });
      const given = { code: input.code, replaces };
      ctx.session.give('admin', unwrap(await ctx.useCases.staff.passSecondFactor(half.subject, given)));
    }),

  /** Starts switching the second factor on: what the authenticator scans. */
  enrolSecondFactor: myself.mutation(async ({ ctx }) =>
    unwrap(await ctx.useCases.staff.enrolSecondFactor(ctx.actor.id)),
  ),

  /** Switches it on with a first code; the recovery codes are shown once. */
  confirmSecondFactor: myself.input(z.object({ code })).mutation(async ({ ctx, input }) => {
    const replaces = ctx.session.tokenOf('admin');
    if (replaces === undefined) throw refusedWith({ code: 'sign-in-required' });
    const given = { code: input.code, replaces };
    const confirmed = unwrap(await ctx.useCases.staff.confirmSecondFactor(ctx.actor.id, given));
    ctx.session.give('admin', confirmed.session);
    return { recoveryCodes: confirmed.recoveryCodes };
  }),
});
