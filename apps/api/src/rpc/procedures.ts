import type { StaffRole } from '@relais/domain/activation/actor';
import type { Access, Audience } from './actor.ts';
import type { LimitName } from './limit-policies.ts';
import { trpc } from './trpc.ts';
import { refusedWith, unwrap } from './unwrap.ts';

const logged = trpc.middleware(async ({ ctx, path, type, meta, next }) => {
  const started = performance.now();
  const outcome = await next();
  ctx.log.info('call', {
    path,
    type,
    who: meta?.access.who,
    outcome: outcome.ok ? 'ok' : outcome.error.code,
    milliseconds: Math.round(performance.now() - started),
    requestId: ctx.request.id,
  });
  return outcome;
});

/** A mutation comes from one of our pages, as JSON, with our header: no other site can send all three. */
const fromOurPages = (audience: Audience | undefined) =>
  trpc.middleware(({ ctx, type, next }) => {
    const { origin, sentByOurFronts, isJson } = ctx.request;
    const trusted =
      origin !== undefined && ctx.isAllowedOrigin(origin, audience) && sentByOurFronts && isJson;
    if (type === 'mutation' && !trusted) throw refusedWith({ code: 'origin-not-allowed' });
    return next();
  });

const open = (access: Access, audience?: Audience) =>
  trpc.procedure.meta({ access }).use(logged).use(fromOurPages(audience));

/**
 * Signed in or not. Each call counts against `limit`, also inside a batch. A mutation that belongs to one front
 * names it: it is then refused from the pages of the other.
 */
export const anyone = (limit: LimitName, audience?: Audience) =>
  open({ who: 'anyone', departments: 'none' }, audience).use(async ({ ctx, next }) => {
    unwrap(await ctx.count(limit));
    return next();
  });

/** A pharmacist, about themself: `ctx.actor.rpps`. */
export const pharmacist = open({ who: 'pharmacist', departments: 'own-person' }, 'portal').use(
  async ({ ctx, next }) => next({ ctx: { actor: unwrap(await ctx.actors.pharmacist()) } }),
);

type StaffRule = {
  readonly roles: readonly [StaffRole, ...StaffRole[]];
  /** `theirs`: the use case filters by `ctx.scope`; `every`: only staff of all departments; `none`: no department's data. */
  readonly departments: 'theirs' | 'every' | 'none';
};

/** A member of staff in one of `roles`: `ctx.actor`, and `ctx.scope` for the departments they may see. */
export const staff = ({ roles, departments }: StaffRule) =>
  open({ who: 'staff', roles, departments }, 'admin').use(async ({ ctx, next }) => {
    const actor = unwrap(await ctx.actors.staff());
    if (!roles.includes(actor.role)) throw refusedWith({ code: 'role-not-allowed', allowed: roles });
    if (departments === 'every' && actor.departments !== 'all') {
      throw refusedWith({ code: 'all-departments-required' });
    }
    return next({ ctx: { actor, scope: actor.departments } });
  });
