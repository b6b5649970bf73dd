import type { MessageContent } from '@relais/content/schema/message';
import { diffWordsWithSpace } from 'diff';
import { fieldsShown } from './content-fields.ts';

export type DiffPart = { readonly text: string; readonly kind: 'same' | 'added' | 'removed' };
export type FieldDiff = { readonly label: string; readonly parts: readonly DiffPart[] };

/** What changed from one text to the other, field by field and word by word; fields that stayed are left out. */
export const diffOf = (before: MessageContent, after: MessageContent): readonly FieldDiff[] => {
  const old = fieldsShown(before);
  return fieldsShown(after).flatMap(({ field, label, text }) => {
    const former = old.find((each) => each.field === field)?.text ?? '';
    return former === text ? [] : [{ label, parts: partsOf(former, text) }];
  });
};

const partsOf = (before: string, after: string): readonly DiffPart[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
