import type { FormState } from '../../lib/form-state.ts';
import type { MessageShown } from '../../lib/message-preview.tsx';
import type { CheckShown } from '../../lib/text-check.presenter.ts';
import type { fieldsShown } from './content-fields.ts';

/** What the form of the studio knows after it was sent. */
export type StudioState = FormState & {
  readonly check?: CheckShown;
  readonly preview?: PreviewShown;
  /** Somebody saved in between: their text, to be read beside one’s own. */
  readonly conflict?: { readonly by: string; readonly theirs: ReturnType<typeof fieldsShown> };
  readonly said?: string;
};

export type PreviewShown = {
  readonly name: string;
  readonly message: MessageShown;
  readonly measure: string | undefined;
  readonly examples: string | undefined;
};
