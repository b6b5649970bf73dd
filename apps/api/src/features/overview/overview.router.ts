import { staffRoles } from '@relais/domain/activation/actor';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';

export const overviewRouter = trpc.router({
  /** How the departments in scope stand, in a few figures. */
  find: staff({ roles: staffRoles, departments: 'theirs' }).query(({ ctx }) =>
    ctx.useCases.overview.find(ctx.scope),
  ),
});
