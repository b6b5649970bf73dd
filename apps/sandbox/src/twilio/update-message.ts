import type { Clock } from '../clock.ts';
import type { SmsEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';

const finalStatuses: readonly string[] = ['delivered', 'undelivered', 'failed', 'canceled'];

/** Cancels a scheduled message (`Status=canceled`) or forgets the text of one that has left (`Body=`). Else: the error's code. */
export const updateMessage = (
  { ledger, clock }: { readonly ledger: Ledger; readonly clock: Clock },
  entry: SmsEntry,
  form: URLSearchParams,
): number | null => {
  const status = form.get('Status');
  if (status === 'canceled') {
    if (entry.status !== 'scheduled') return 30409;
    ledger.change(entry.id, { status: 'canceled', sms: { updatedAt: clock() } });
    return null;
  }
  if (status !== null || form.get('Body') !== '') return 30400;
  if (!finalStatuses.includes(entry.status) && entry.status !== 'sent') return 20009;
  ledger.change(entry.id, { sms: { redacted: true, updatedAt: clock() } });
  return null;
};

/** Twilio deletes only what has come to an end. The ledger keeps it: it did reach the phone. */
export const deleteMessage = (ledger: Ledger, entry: SmsEntry): number | null => {
  if (!finalStatuses.includes(entry.status)) return 20009;
  ledger.change(entry.id, { sms: { deleted: true } });
  return null;
};
