import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { findCase } from './case.repository.ts';
import { tellCases } from './case-listing.ts';
import type { HelpUseCases } from './help.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

/** One case whole; one about somebody out of scope answers like none. */
export const findOneCase =
  ({ database: { read }, clock }: Needs): HelpUseCases['find'] =>
  async (id, staff) => {
    const row = await findCase(read, id);
    if (row === undefined) return undefined;
    const now = clock.now();
    const [told] = await tellCases(read, [row], staff, now);
    return told && { case: told, now };
  };
