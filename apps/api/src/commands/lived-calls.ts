import type { Rpps } from '@relais/domain/identity/rpps';
import { callPlaces } from '@relais/domain/support/case';
import { actingWithin } from '../acting.module.ts';
import { afterChange } from '../consequences.module.ts';
import type { HelpDeed } from '../features/demo/personas.ts';
import { openCaseOf } from '../features/help/case.repository.ts';
import { helpUseCases } from '../features/help/help.module.ts';
import type { StaffAccount } from '../features/staff/staff-account.ts';
import type { Foundations } from '../foundations.module.ts';

/** Requests for help of the fictional region, asked, taken and ended as anybody would. False when one was refused. */
export const livedCalls = (foundations: Foundations, advisor: StaffAccount) => {
  const consequences = afterChange(foundations);
  const help = helpUseCases(foundations, actingWithin(foundations, consequences), consequences);
  // One voice answers for the whole region.
  const staff = { ...advisor, kind: 'staff', departments: 'all' } as const;
  return async (rpps: Rpps, deed: HelpDeed): Promise<boolean> => {
    if (deed.type === 'ask-for-call') {
      for (const callAt of callPlaces) {
        const asked = await help.ask(rpps, { words: deed.words, preferred: 'any', callAt });
        if (asked.ok) return true;
      }
      return false;
    }
    const id = (await openCaseOf(foundations.database.read, rpps))?.id ?? '';
    if (deed.type === 'take-call') return (await help.take(id, staff)).ok;
    return (await help.close(id, { outcome: deed.outcome, note: deed.note }, staff)).ok;
  };
};
