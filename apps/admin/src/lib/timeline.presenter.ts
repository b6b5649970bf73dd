import { type HappeningTold, happeningWords } from '@relais/content/timeline-words';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { Family } from '@relais/ui/family';
import type { ThreadState } from '@relais/ui/thread';
import type { TimelineEntry } from './answers.ts';
import { phoneNumber } from './phone-number.ts';

/** One knot of the thread, in the words of staff. */
export type TimelineRow = Pick<HappeningTold, 'id' | 'sentence' | 'detail' | 'receipt' | 'when' | 'iso'> & {
  readonly family: Family;
  readonly state: ThreadState;
  /** Whom it is about, when the thread is that of several people and the sentence does not say it. */
  readonly about?: string;
  /** Where the coordinates of the person can be checked, when that is what a failure calls for. */
  readonly checkHref?: string;
  /** A message as it was written, and to whom. */
  readonly message?: { readonly recipient: string; readonly reference: string; readonly text: string };
};

type Told = {
  readonly nameOf: (rpps: string) => string;
  readonly isOfSeveral: boolean;
};

/** Everything that happened, the latest first. */
export const presentTimeline = (
  entries: readonly TimelineEntry[],
  { nameOf, isOfSeveral }: Told,
  from: Viewpoint,
): readonly TimelineRow[] =>
  entries.map((entry) => {
    const personName = nameOf(entry.rpps);
    const told = happeningWords(entry, { to: 'staff', personName }, from);
    const { id, sentence, detail, receipt, when, iso, family } = told;
    const isAhead = receipt?.word === 'Prévu' || receipt?.word === 'Retenu';
    return {
      id,
      sentence,
      when,
      iso,
      family,
      state: isAhead ? 'ahead' : 'past',
      ...(detail === undefined ? {} : { detail }),
      ...(receipt === undefined ? {} : { receipt }),
      ...(receipt?.remedy?.about === 'coordinates'
        ? { checkHref: `${isOfSeveral ? `/pharmaciens/${entry.rpps}` : ''}#coordonnees` }
        : {}),
      ...(isOfSeveral && !sentence.includes(personName) ? { about: personName } : {}),
      ...(entry.kind === 'message'
        ? {
            message: {
              recipient: entry.channel === 'sms' ? phoneNumber(entry.recipient) : entry.recipient,
              reference: entry.reference,
              text: entry.text,
            },
          }
        : {}),
    };
  });
