import type { Agenda } from '../agenda.ts';
import type { Clock } from '../clock.ts';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { SmsChange, SmsStatus } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Callbacks } from './callbacks.ts';
import { deliveryError } from './errors.ts';
import { deliveryErrorOf } from './fictitious-numbers.ts';

export type Carrier = ReturnType<typeof createCarrier>;

/** Takes accepted messages to their phone, one status at a time, with the delays and failures that were asked for. */
export const createCarrier = ({
  ledger,
  board,
  agenda,
  clock,
  callbacks,
}: {
  readonly ledger: Ledger;
  readonly board: FaultBoard;
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly callbacks: Callbacks;
}) => {
  const move = (id: string, status: SmsStatus, sms: SmsChange['sms'] = {}): void => {
    ledger.change(id, { status, sms: { ...sms, updatedAt: clock() } });
    const moved = ledger.findSms(id);
    if (moved) callbacks.post(moved);
  };

  const arrive = (id: string, errorCode: number | null): void => {
    if (ledger.findSms(id)?.status !== 'sent') return;
    if (errorCode === null) move(id, 'delivered');
    else move(id, deliveryError(errorCode).status, { errorCode });
  };

  const leave = (id: string): void => {
    const message = ledger.findSms(id);
    if (message?.status !== 'queued') return;
    const mishap = board.draw('sms-delivery', [message.to]);
    const errorCode = mishap.kind === 'status' ? mishap.code : deliveryErrorOf(message.to);
    if (errorCode !== null && deliveryError(errorCode).status === 'failed') {
      move(id, 'failed', { errorCode });
      return;
    }
    move(id, 'sent', { sentAt: clock() });
    if (mishap.kind === 'drop-before') return;
    agenda.after(board.deliveryDelayMs() + mishap.waitBeforeMs, () => arrive(id, errorCode));
  };

  const queue = (id: string): void => {
    const status = ledger.findSms(id)?.status;
    if (status !== 'accepted' && status !== 'scheduled') return;
    move(id, 'queued');
    agenda.after(board.deliveryDelayMs(), () => leave(id));
  };

  /** Starts a message that was just accepted, or picks up one that a stopped sandbox left on its way. */
  const carry = (id: string): void => {
    const message = ledger.findSms(id);
    if (message?.status === 'scheduled') {
      agenda.after((message.sms.sendAt ?? 0) - clock(), () => queue(id));
    } else if (message?.status === 'accepted') {
      agenda.after(board.deliveryDelayMs(), () => queue(id));
    } else if (message?.status === 'queued') {
      agenda.after(board.deliveryDelayMs(), () => leave(id));
    } else if (message?.status === 'sent') {
      agenda.after(board.deliveryDelayMs(), () => arrive(id, deliveryErrorOf(message.to)));
    }
  };

  return { carry };
};
