import { accessSentences } from './access-sentences.ts';
import { activationSentences } from './activation-sentences.ts';
import { campaignSentences } from './campaign-sentences.ts';
import { entrySentences } from './entry-sentences.ts';
import { exchangeSentences } from './exchange-sentences.ts';
import { freeTextSentences } from './free-text-sentences.ts';
import type { FrontRefusal, FrontRefusalCode } from './front-refusal.ts';
import { helpSentences } from './help-sentences.ts';
import { importSentences } from './import-sentences.ts';
import { nudgeSentences } from './nudge-sentences.ts';
import { signInSentences } from './sign-in-sentences.ts';
import { staffSentences } from './staff-sentences.ts';
import type { Sentences, Telling } from './telling.ts';
import { templateSentences } from './template-sentences.ts';

const sentences: Sentences<FrontRefusalCode> = {
  ...accessSentences,
  ...signInSentences,
  ...entrySentences,
  ...exchangeSentences,
  ...freeTextSentences,
  ...helpSentences,
  ...staffSentences,
  ...activationSentences,
  ...campaignSentences,
  ...importSentences,
  ...nudgeSentences,
  ...templateSentences,
};

/** The French sentence of a refusal: what happened, why, what now. Ready to be shown beside the field or above the form. */
export const refusalSentence = (refusal: FrontRefusal, telling: Telling): string => {
  // The table is keyed by code, so the sentence found is the one that takes this refusal.
  const sentence = sentences[refusal.code] as (refusal: FrontRefusal, telling: Telling) => string;
  return sentence(refusal, telling);
};
