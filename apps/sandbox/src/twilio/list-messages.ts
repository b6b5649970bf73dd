import type { SmsEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readListRequest } from './list-request.ts';
import { apiVersion, messageResource } from './resource.ts';

/** One page of the messages an account has sent, newest first, leaving out those too recent to be listed yet. */
export const listMessages = (
  ledger: Ledger,
  {
    accountSid,
    query,
    listableUntil,
  }: {
    readonly accountSid: string;
    readonly query: URLSearchParams;
    readonly listableUntil: number;
  },
) => {
  const { matches, to, pageSize, page, after } = readListRequest(query);
  const newestFirst = ledger.entries(to).reverse();
  // Where the page before ended, in a list that has grown at its head since; nothing follows a message that is gone.
  const end = after === undefined ? -1 : newestFirst.findIndex(({ id }) => id === after);
  const rest = after !== undefined && end === -1 ? [] : newestFirst.slice(end + 1);
  const found = rest
    .filter((entry): entry is SmsEntry => entry.channel === 'sms')
    .filter((entry) => entry.sms.createdAt <= listableUntil && matches(entry));
  const skipped = after === undefined ? page * pageSize : 0;
  const shown = found.slice(skipped, skipped + pageSize);
  const last = shown.at(-1);

  const pageUri = (number: number, token?: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set('PageSize', String(pageSize));
    parameters.set('Page', String(number));
    parameters.delete('PageToken');
    if (token !== undefined) parameters.set('PageToken', token);
    return `/${apiVersion}/Accounts/${accountSid}/Messages.json?${parameters}`;
  };
  const hasMore = last !== undefined && skipped + shown.length < found.length;

  return {
    end: page * pageSize + Math.max(shown.length - 1, 0),
    first_page_uri: pageUri(0),
    messages: shown.map(messageResource),
    next_page_uri: hasMore ? pageUri(page + 1, `PA${last.id}`) : null,
    page,
    page_size: pageSize,
    previous_page_uri: page > 0 ? pageUri(page - 1) : null,
    start: page * pageSize,
    uri: pageUri(page, query.get('PageToken') ?? undefined),
  };
};
