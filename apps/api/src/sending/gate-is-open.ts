import type { Foundations } from '../foundations.module.ts';
import type { HealthCheck } from '../http/health-checks.ts';
import { epochFile } from '../restores/epoch-file.ts';
import { gateState, messagesInDoubt } from '../restores/gate-state.ts';

/** Tells the operator that nothing leaves because of where this database comes from. */
export const gateIsOpen =
  ({ database: { read }, env }: Pick<Foundations, 'database' | 'env'>): HealthCheck =>
  async () => {
    const state = await gateState(read, epochFile(env.epochFile));
    if (state === 'open') return undefined;
    if (state === 'foreign') {
      return 'this database was sent from elsewhere: nothing leaves until an operator runs "relais gate open"';
    }
    const inDoubt = await messagesInDoubt(read);
    return `this database was restored: nothing leaves until ${inDoubt} messages have been looked for at the providers`;
  };
