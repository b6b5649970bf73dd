import type { Entry, SmsChange, SmsEntry } from './entry.ts';
import { recipientKey } from './recipient.ts';

/** A sending as its sender sees it: the same words to the same person are the same sending, however often tried. */
export type Sending = Pick<Entry, 'channel' | 'to' | 'reference' | 'body'>;

export type LedgerEvent =
  | { readonly type: 'attempted'; readonly sending: Sending }
  | { readonly type: 'accepted'; readonly entry: Entry }
  | { readonly type: 'changed'; readonly id: string; readonly change: SmsChange }
  | { readonly type: 'cleared' };

export type SendingCount = {
  readonly channel: Entry['channel'];
  readonly recipient: string;
  readonly reference: string | null;
  /** Times the sandbox was given the message, refused and cut ones included. */
  readonly attempts: number;
  /** Times it said yes, or would have: more than 1 is a duplicate of the sender's making. */
  readonly accepted: number;
  /** Copies the sandbox made itself (fault "duplicate"). */
  readonly copies: number;
};

export type Ledger = ReturnType<typeof createLedger>;

const sendingKey = ({ channel, to, reference, body }: Sending): string =>
  `${channel}\n${recipientKey(to)}\n${reference ?? body}`;

/** What reached the outside world, oldest first. `record` is called with each event before it takes effect. */
export const createLedger = (past: Iterable<LedgerEvent>, record: (event: LedgerEvent) => void) => {
  const entries = new Map<string, Entry>();
  const byRecipient = new Map<string, Entry['id'][]>();
  const counts = new Map<string, SendingCount>();
  let revision = 0;

  const count = (sending: Sending, field: 'attempts' | 'accepted' | 'copies') => {
    const key = sendingKey(sending);
    const { channel, to, reference } = sending;
    const current = counts.get(key) ?? {
      channel,
      recipient: recipientKey(to),
      reference,
      attempts: 0,
      accepted: 0,
      copies: 0,
    };
    counts.set(key, { ...current, [field]: current[field] + 1 });
  };

  const take = (entry: Entry): void => {
    const recipient = recipientKey(entry.to);
    const theirs = byRecipient.get(recipient);
    entries.set(entry.id, entry);
    if (theirs) theirs.push(entry.id);
    else byRecipient.set(recipient, [entry.id]);
    count(entry, entry.copyOf === null ? 'accepted' : 'copies');
  };

  const change = (id: string, { status, sms }: SmsChange): void => {
    const entry = entries.get(id);
    if (entry?.channel !== 'sms') return;
    entries.set(id, { ...entry, status: status ?? entry.status, sms: { ...entry.sms, ...sms } });
  };

  const apply = (event: LedgerEvent): void => {
    revision += 1;
    if (event.type === 'attempted') count(event.sending, 'attempts');
    else if (event.type === 'accepted') take(event.entry);
    else if (event.type === 'changed') change(event.id, event.change);
    else for (const index of [entries, byRecipient, counts]) index.clear();
  };

  const happen = (event: LedgerEvent) => {
    record(event);
    apply(event);
  };

  for (const event of past) apply(event);

  return {
    attempt: (sending: Sending) => happen({ type: 'attempted', sending }),
    accept: (entry: Entry) => happen({ type: 'accepted', entry }),
    change: (id: string, change: SmsChange) => happen({ type: 'changed', id, change }),
    clear: () => happen({ type: 'cleared' }),
    find: (id: string): Entry | undefined => entries.get(id),
    findSms: (id: string): SmsEntry | undefined => {
      const entry = entries.get(id);
      return entry?.channel === 'sms' ? entry : undefined;
    },
    /** All entries, or those of one recipient. */
    entries: (to?: string): Entry[] => {
      if (to === undefined) return [...entries.values()];
      return (byRecipient.get(recipientKey(to)) ?? []).flatMap((id) => entries.get(id) ?? []);
    },
    counts: (): SendingCount[] => [...counts.values()],
    attempts: (sending: Sending): number => counts.get(sendingKey(sending))?.attempts ?? 0,
    recipients: (): string[] => [...byRecipient.keys()],
    /** Grows with each event: the same number means that nothing has changed. */
    revision: (): number => revision,
  };
};
