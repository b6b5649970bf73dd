import type { Rpps } from '../identity/rpps.ts';

export const staffRoles = ['reader', 'advisor', 'editor', 'admin'] as const;

export type StaffRole = (typeof staffRoles)[number];

/** Who acts on an activation. The department scope of staff is checked before the domain is asked. */
export type Actor =
  | { readonly kind: 'pharmacist'; readonly rpps: Rpps }
  | { readonly kind: 'staff'; readonly id: string; readonly role: StaffRole }
  | { readonly kind: 'roster-import'; readonly importId: string }
  /** Pro Santé Connect, which saw the person sign in. */
  | { readonly kind: 'identity-provider' };

/** What is kept of an actor: who it was, without a role that may have changed since. */
export type ActorReference =
  | { readonly kind: 'pharmacist'; readonly rpps: Rpps }
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'roster-import'; readonly importId: string }
  | { readonly kind: 'identity-provider' };

export const actorsOfTheLifeCycle = [
  'pharmacist',
  ...staffRoles,
  'roster-import',
  'identity-provider',
] as const;

/** In what quality an actor acts: the unit in which the life cycle gives permissions. */
export type ActingAs = (typeof actorsOfTheLifeCycle)[number];

export const actingAs = (actor: Actor): ActingAs => (actor.kind === 'staff' ? actor.role : actor.kind);

export const referenceTo = (actor: Actor): ActorReference =>
  actor.kind === 'staff' ? { kind: 'staff', id: actor.id } : actor;
