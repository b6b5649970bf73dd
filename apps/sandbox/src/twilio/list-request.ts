import type { SmsEntry } from '../ledger/entry.ts';
import { recipientKey } from '../ledger/recipient.ts';

export type ListRequest = {
  readonly matches: (entry: SmsEntry) => boolean;
  readonly to: string | undefined;
  readonly pageSize: number;
  readonly page: number;
  /** The last message of the page before. */
  readonly after: string | undefined;
};

type Bound = { readonly from: number; readonly until: number };

const day = 86_400_000;

/** A day is the whole day, in UTC; a date and time is the second it names. */
const readBound = (text: string): Bound | null => {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const from = Date.parse(isDay ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(from)) return null;
  return { from, until: from + (isDay ? day : 1_000) - 1 };
};

/** Twilio's names for the three filters: "DateSent", "DateSent<" (so that "DateSent<=…" reads well) and "DateSent>". */
const dateFilters = {
  DateSent: ({ from }: Bound, sent: number) => Math.trunc(sent / day) === Math.trunc(from / day),
  'DateSent<': ({ until }: Bound, sent: number) => sent <= until,
  'DateSent>': ({ from }: Bound, sent: number) => sent >= from,
} as const;

/**
 * Reads the filters of a list; what is not understood is ignored, as Twilio does. A message on its way counts by the
 * date it was created; one that is scheduled has no date, so a filter by date never finds it.
 */
export const readListRequest = (query: URLSearchParams): ListRequest => {
  const to = query.get('To') || undefined;
  const from = query.get('From') || undefined;
  const dates = Object.entries(dateFilters).flatMap(([name, isWithin]) => {
    const bound = readBound(query.get(name) ?? '');
    return bound === null ? [] : [(sent: number) => isWithin(bound, sent)];
  });

  const matches = (entry: SmsEntry): boolean => {
    if (entry.sms.deleted) return false;
    if (from !== undefined && recipientKey(entry.from) !== recipientKey(from)) return false;
    if (dates.length === 0) return true;
    const sent = entry.sms.sentAt ?? (entry.sms.sendAt === null ? entry.sms.createdAt : null);
    return sent !== null && dates.every((isWithin) => isWithin(sent));
  };

  const wholeNumber = (name: string, fallback: number) => {
    const value = query.get(name) ?? '';
    return /^\d{1,6}$/.test(value) ? Number(value) : fallback;
  };
  const token = query.get('PageToken');
  return {
    matches,
    to,
    pageSize: Math.min(Math.max(wholeNumber('PageSize', 50), 1), 1_000),
    page: wholeNumber('Page', 0),
    after: token?.startsWith('PA') ? token.slice(2) : undefined,
  };
};
