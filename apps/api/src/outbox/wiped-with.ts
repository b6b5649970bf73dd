import type { MessageRow } from './message.ts';

/** A sign-in code has no business in the database once its message has ended: what was written is wiped with the ending. */
export const wipedWith = ({ lane }: Pick<MessageRow, 'lane'>) =>
  lane === 'sign-in' ? ({ text: '', html: '' } as const) : {};
