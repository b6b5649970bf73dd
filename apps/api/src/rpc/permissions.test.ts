import { type StaffRole, staffRoles } from '@relais/domain/activation/actor';
import { expect, it } from 'vitest';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { call, codeIn, inputOf, type Procedure } from '../testing/calling.ts';
import { procedures } from '../testing/procedures.ts';
import { asPharmacist, asStaff } from '../testing/signed-in.ts';
import { testServer } from '../testing/test-server.ts';
import type { Access } from './actor.ts';

type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'pharmacist' }
  | { readonly kind: 'staff'; readonly role: StaffRole; readonly all: boolean };

const actors: readonly Actor[] = [
  { kind: 'nobody' },
  { kind: 'pharmacist' },
  ...staffRoles.flatMap((role): Actor[] => [
    { kind: 'staff', role, all: false },
    { kind: 'staff', role, all: true },
  ]),
];

/** What the declared rule says before any use case is asked; `undefined` when it lets the actor through. */
const expected = (access: Access | undefined, actor: Actor): string | undefined => {
  if (access === undefined) return 'no rule';
  if (access.who === 'anyone') return undefined;
  if (access.who !== actor.kind) return 'sign-in-required';
  if (access.who === 'pharmacist' || actor.kind !== 'staff') return undefined;
  if (!access.roles.includes(actor.role)) return 'role-not-allowed';
  return access.departments === 'every' && !actor.all ? 'all-departments-required' : undefined;
};

/** Called between the password and the second factor: it looks at a session that opens nothing else yet. */
const ofHalfASession = ['staff.passSecondFactor'];

const accessCodes = ['sign-in-required', 'role-not-allowed', 'all-departments-required'];
/** A procedure of one front answers "origin" to the other before it looks at who calls. */
const isElsewhere = ({ type, access }: Procedure, actor: Actor): boolean =>
  type === 'mutation' && access?.who !== 'anyone' && access?.who !== actor.kind;

onSqlite('every procedure', (open) => {
  const prepared = async () => {
    const server = await testServer(await open());
    const rpps = await aPharmacistOnFile(server.database, server.clock.now());
    const cookieOf = (actor: Actor): Promise<string> | undefined => {
      if (actor.kind === 'nobody') return undefined;
      if (actor.kind === 'pharmacist') return asPharmacist(server, rpps);
      return asStaff(server, actor.role, actor.all ? 'all' : ['75']);
    };
    return { server, cookieOf };
  };

  it('answers each kind of caller as its rule declares', { timeout: 120_000 }, async () => {
    const { server, cookieOf } = await prepared();
    const wrong: string[] = [];
    for (const actor of actors) {
      for (const procedure of procedures) {
        // A fresh session each time: signing out and being erased are procedures too.
        const cookie = await cookieOf(actor);
        const reply = await call(server, procedure, {
          input: inputOf(procedure),
          ...(cookie === undefined ? {} : { cookie }),
        });
        const code = codeIn(reply.body);
        const found = code !== undefined && accessCodes.includes(code) ? code : undefined;
        const right = expected(procedure.access, actor);
        const isRight =
          found === right ||
          ofHalfASession.includes(procedure.path) ||
          (isElsewhere(procedure, actor) && code === 'origin-not-allowed');
        if (!isRight) wrong.push(`${procedure.path} to ${JSON.stringify(actor)}: ${found}, not ${right}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(actors.length * procedures.length).toBeGreaterThan(500);
  });
});
