import type { StaffRole } from '@relais/domain/activation/actor';
import type { Channel } from '@relais/domain/nudge/channel';
import { maskedCoordinate } from '../views/masked-coordinates.ts';

/** Advisors and administrators write and call; for the others enough is shown to recognise an address. */
const whoReadsAddresses: ReadonlySet<StaffRole> = new Set<StaffRole>(['advisor', 'admin']);

export const mayReadAddresses = (role: StaffRole): boolean => whoReadsAddresses.has(role);

/** An address as this member of staff may see it. */
export const recipientFor = <Address extends string | undefined>(
  role: StaffRole,
  channel: Channel,
  address: Address,
): Address | string => {
  if (address === undefined || mayReadAddresses(role)) return address;
  return maskedCoordinate(channel, address).masked;
};
