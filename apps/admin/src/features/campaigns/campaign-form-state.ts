import type { FormState } from '../../lib/form-state.ts';
import type { CheckShown } from '../../lib/text-check.presenter.ts';

export type WordsChecks = Readonly<Partial<Record<'sms' | 'email', CheckShown>>>;

/** What the form of a campaign knows after it was sent. */
export type CampaignFormState = FormState & {
  /** Of the texts that came back. */
  readonly checks?: WordsChecks;
  readonly said?: string;
};
