import type { CaseListed } from '../../lib/answers.ts';
import { phoneNumber } from '../../lib/phone-number.ts';

/** The number to dial, or what stands in its place. */
export type CallShown =
  | { readonly kind: 'number'; readonly dialled: string; readonly written: string }
  | { readonly kind: 'words'; readonly words: string };

export const callShown = (number: CaseListed['number']): CallShown => {
  switch (number.kind) {
    case 'told':
      return { kind: 'number', dialled: number.value, written: phoneNumber(number.value) };
    case 'kept-from-readers':
      return { kind: 'words', words: 'Numéro connu' };
    case 'none':
      return { kind: 'words', words: 'Aucun numéro' };
  }
};
