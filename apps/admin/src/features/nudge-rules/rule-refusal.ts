import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { ruleMistakeSentence } from '@relais/api-client/nudge-sentences';
import type { FieldMistakes } from '../../lib/typed-fields.ts';

type MistakesRefused = Extract<FrontRefusal, { code: 'rule-has-mistakes' }>;

const fields: Readonly<Record<MistakesRefused['mistakes'][number]['code'], string>> = {
  'no-status': 'statuses',
  'silence-during-wait': 'statuses',
  'channel-twice': 'channels',
  'template-missing': 'template',
  'followed-rule-unknown': 'after',
  'follows-without-last-nudge': 'after',
  'week-without-hour': 'at',
  'week-day-outside-week': 'offset',
  'offset-too-far': 'offset',
  'useful-too-short': 'usefulDays',
  'useful-too-long': 'usefulDays',
  'hold-out-too-large': 'holdOut',
};

/** What the API finds wrong with a rule, beside the field it speaks of. */
export const mistakesByField = ({ mistakes }: MistakesRefused): FieldMistakes =>
  mistakes.map((mistake) => ({ id: fields[mistake.code], message: ruleMistakeSentence(mistake) }));
