import { commandOfProof, type Proof, proofIn } from '@relais/domain/access/proof';
import { parseNationalId, rppsOfNationalId } from '@relais/domain/identity/national-id';
import type { Rpps } from '@relais/domain/identity/rpps';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { ActWithin } from '../../../act-within.ts';
import type { Database } from '../../../database/database.ts';
import type { Sql } from '../../../database/sql.ts';
import type { Chance, Clock, Log } from '../../../foundations.ts';
import type { IdentityProvider, ProviderFailure } from '../../../gateways/identity-provider.ts';
import { activationOf } from '../../../views/activation-of.ts';
import { isOnRoster } from '../../../views/person.ts';
import type { LetIn } from '../let-in.ts';
import type { FinishedSignIn, ProviderSignInRefusal, ProviderUseCases } from './provider.use-cases.ts';
import { addProviderSignIn, takeProviderSignIn } from './provider-sign-in.repository.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** Absent where the region does not use one. */
  readonly provider: IdentityProvider | undefined;
  readonly act: ActWithin;
  readonly letIn: LetIn;
};

export const startWithProvider =
  ({ database, clock, chance, log, provider }: Needs): ProviderUseCases['start'] =>
  async ({ returnTo, remember }) => {
    if (provider === undefined) return refuse({ code: 'provider-off' });
    const checks = { state: chance.token(), nonce: chance.token(), verifier: chance.token() };
    const address = await provider.addressFor(checks);
    if (!address.ok) return refuse(noted(log, address.refusal));
    const ticket = chance.token();
    const issued = await database.transaction((sql) =>
      addProviderSignIn(sql, { ticket, ...checks, returnTo, remember, now: clock.now() }),
    );
    return accept({ address: address.value, ticket: issued });
  };

export const leaveProvider =
  ({ log, provider, env }: Pick<Needs, 'log' | 'provider'> & LeavingNeeds): ProviderUseCases['leave'] =>
  async () => {
    if (provider === undefined) return refuse({ code: 'provider-off' });
    const address = await provider.leavingAddress(`${env.portalOrigin}/`);
    return address.ok ? address : refuse(noted(log, address.refusal));
  };

type LeavingNeeds = { readonly env: { readonly portalOrigin: string } };

export const finishWithProvider =
  (needs: Needs): ProviderUseCases['finish'] =>
  async (parameters, ticket, held) => {
    const { database, clock, log, provider, letIn } = needs;
    if (provider === undefined) return refuse({ code: 'provider-off' });
    if (ticket === undefined) return refuse({ code: 'provider-sign-in-lost' });
    const started = await database.transaction((sql) => takeProviderSignIn(sql, ticket, clock.now()));
    if (started === undefined) return refuse({ code: 'provider-sign-in-lost' });
    const cameBack = await provider.whoCameBack(parameters, started);
    if (!cameBack.ok) return refuse(noted(log, cameBack.refusal));
    const rpps = rppsIn(cameBack.value.nationalId);
    if (rpps === undefined) return refuse({ code: 'provider-without-rpps' });
    const { returnTo, remember } = started;
    return database.transaction(async (sql): Promise<Result<FinishedSignIn, ProviderSignInRefusal>> => {
      if (!(await isOnRoster(sql, rpps))) return refuse({ code: 'not-on-roster' });
      const proof = proofIn(cameBack.value.authMode);
      if (proof !== undefined) await writeDown(needs, sql, rpps, proof);
      return accept({ entered: await letIn(sql, rpps, { held, remember }), returnTo, proof });
    });
  };

const rppsIn = (identifier: string): Rpps | undefined => {
  const nationalId = parseNationalId(identifier);
  return nationalId.ok ? rppsOfNationalId(nationalId.value) : undefined;
};

const writeDown = async ({ clock, act }: Needs, sql: Sql, rpps: Rpps, proof: Proof): Promise<void> => {
  const activation = await activationOf(sql, rpps);
  const command = activation && commandOfProof(proof, activation, clock.now());
  if (command === undefined) return;
  const acted = await act(sql, rpps, command, { actor: { kind: 'identity-provider' } });
  if (!acted.ok) throw new Error(`A proof was refused: ${acted.refusal.code}.`);
};

const noted = (log: Log, { detail, ...refusal }: ProviderFailure) => {
  log.warn('identity provider', { outcome: refusal.code, detail });
  return refusal;
};
