import type { StaffRole } from '@relais/domain/activation/actor';
import type { Channel } from '@relais/domain/nudge/channel';
import type { TimelineEntry } from '../views/timeline-entry.ts';

/** Readers follow figures and procedures and write to nobody; for them enough is left to recognise an address. */
export const mayReadAddresses = (role: StaffRole): boolean => role !== 'reader';

/** An address as this member of staff may see it. */
export const recipientFor = <Address extends string | undefined>(
  role: StaffRole,
  channel: Channel,
  address: Address,
): Address | string => {
  if (address === undefined || address === '' || mayReadAddresses(role)) return address;
  return channel === 'sms' ? hiddenNumber(address) : hiddenMailbox(address);
};

/** What happened, with the addresses that this member of staff may see. */
export const timelineFor =
  (role: StaffRole) =>
  (entry: TimelineEntry): TimelineEntry =>
    entry.kind === 'message'
      ? { ...entry, recipient: recipientFor(role, entry.channel, entry.recipient) }
      : entry;

/** "+33639980112" gives "06 •• •• •• 12", "+262692980112" gives "+262 •• •• •• 12". */
const hiddenNumber = (e164: string): string => {
  const start = e164.startsWith('+33') ? `0${e164.slice(3, 4)}` : e164.slice(0, 4);
  return `${start} •• •• •• ${e164.slice(-2)}`;
};

/** "claire.martin@pharmacie.example.org" gives "c•••@•••.org": a domain often names the officine. */
const hiddenMailbox = (address: string): string => {
  const dot = address.lastIndexOf('.');
  return `${address.slice(0, 1)}•••@•••${dot > address.lastIndexOf('@') ? address.slice(dot) : ''}`;
};
