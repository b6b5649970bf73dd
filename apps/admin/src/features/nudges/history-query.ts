import { isDepartmentCode } from '@relais/domain/identity/department';
import { channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { type AddressQuery, askedPage, askedText } from '../../lib/asked-text.ts';
import { firingStates, type HistoryQuery } from '../../lib/nudge-address.ts';

/** Reads the query of an address: what does not exist is left out, never an error. */
export const readHistoryQuery = (asked: AddressQuery): HistoryQuery => {
  const rule = askedText(asked, 'regle');
  const state = firingStates.find((known) => known === askedText(asked, 'issue'));
  const reason = skipReasons.find((known) => known === askedText(asked, 'raison'));
  const channel = channels.find((known) => known === askedText(asked, 'canal'));
  const department = askedText(asked, 'departement');
  const rpps = askedText(asked, 'rpps').replace(/\s/g, '');
  return {
    ...(/^[a-z][a-z0-9-]{1,40}$/.test(rule) ? { rule } : {}),
    ...(state === undefined ? {} : { state }),
    ...(reason === undefined ? {} : { reason }),
    ...(channel === undefined ? {} : { channel }),
    ...(isDepartmentCode(department) ? { department } : {}),
    ...(/^\d{11}$/.test(rpps) ? { rpps } : {}),
    ...askedPage(asked),
  };
};
