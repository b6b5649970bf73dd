import { isDepartmentCode } from '@relais/domain/identity/department';
import { channels } from '@relais/domain/nudge/channel';
import { skipReasons } from '@relais/domain/nudge/skip-reason';
import { type AddressQuery, askedPage, askedText } from '../../lib/asked-text.ts';
import { startOfDay } from '../../lib/day-of-region.ts';
import { askedStates, type HistoryQuery } from '../../lib/nudge-address.ts';

/** Reads the query of an address: what does not exist is left out, never an error. */
export const readHistoryQuery = (asked: AddressQuery): HistoryQuery => {
  const rule = askedText(asked, 'regle');
  const state = askedStates.find((known) => known === askedText(asked, 'issue'));
  const reason = skipReasons.find((known) => known === askedText(asked, 'raison'));
  const channel = channels.find((known) => known === askedText(asked, 'canal'));
  const department = askedText(asked, 'departement');
  const rpps = askedText(asked, 'rpps').replace(/\s/g, '');
  const [from, to] = [askedDay(asked, 'du'), askedDay(asked, 'au')];
  return {
    ...(/^[a-z][a-z0-9-]{1,40}$/.test(rule) ? { rule } : {}),
    ...(state === undefined ? {} : { state }),
    ...(reason === undefined ? {} : { reason }),
    ...(channel === undefined ? {} : { channel }),
    ...(isDepartmentCode(department) ? { department } : {}),
    ...(/^\d{11}$/.test(rpps) ? { rpps } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...askedPage(asked),
  };
};

const askedDay = (asked: AddressQuery, name: string): string | undefined => {
  const day = askedText(asked, name);
  return startOfDay(day) === undefined ? undefined : day;
};
