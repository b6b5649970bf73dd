import { type DepartmentCode, isDepartmentCode } from '@relais/domain/identity/department';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { type Channel, channels } from '@relais/domain/nudge/channel';
import { type SkipReason, skipReasons } from '@relais/domain/nudge/skip-reason';
import { type AddressQuery, askedPage, askedText } from '../../lib/asked-text.ts';

const outcomes = ['sent', 'skipped'] as const;

/** What the address of the simulation may ask for. */
export type ForecastQuery = {
  readonly day?: string;
  readonly rule?: string;
  readonly channel?: Channel;
  readonly department?: DepartmentCode;
  readonly outcome?: (typeof outcomes)[number];
  readonly reason?: SkipReason;
  readonly page?: number;
};

/** Reads the query of an address: what does not exist is left out, never an error. */
export const readForecastQuery = (asked: AddressQuery): ForecastQuery => {
  const day = askedText(asked, 'jour');
  const rule = askedText(asked, 'regle');
  const channel = channels.find((known) => known === askedText(asked, 'canal'));
  const department = askedText(asked, 'departement');
  const outcome = outcomes.find((known) => known === askedText(asked, 'issue'));
  const reason = skipReasons.find((known) => known === askedText(asked, 'raison'));
  return {
    ...(isDay(day) ? { day } : {}),
    ...(/^[a-z][a-z0-9-]{1,40}$/.test(rule) ? { rule } : {}),
    ...(channel === undefined ? {} : { channel }),
    ...(isDepartmentCode(department) ? { department } : {}),
    ...(outcome === undefined ? {} : { outcome }),
    ...(reason === undefined ? {} : { reason }),
    ...askedPage(asked),
  };
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && parseLocalTime(`${text}T12:00`, 'Europe/Paris').ok;

/** The address of the firings to come that match; what is usual is left out of it. */
export const forecastAddress = (query: ForecastQuery): string => {
  const { day, rule, channel, department, outcome, reason, page } = query;
  const asked = new URLSearchParams({
    ...(day === undefined ? {} : { jour: day }),
    ...(rule === undefined ? {} : { regle: rule }),
    ...(channel === undefined ? {} : { canal: channel }),
    ...(department === undefined ? {} : { departement: department }),
    ...(outcome === undefined ? {} : { issue: outcome }),
    ...(reason === undefined ? {} : { raison: reason }),
    ...(page === undefined || page === 1 ? {} : { page: String(page) }),
  }).toString();
  return asked === '' ? '/relances/simulation' : `/relances/simulation?${asked}`;
};
