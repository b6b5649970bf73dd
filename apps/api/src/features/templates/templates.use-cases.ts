import type { ContentMistake } from '@relais/content/messages/check-content';
import type { ContentMeasure } from '@relais/content/messages/content-measure';
import type { MessageContent, MessageVariable, TemplateDescription } from '@relais/content/schema/message';
import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Result } from '@relais/domain/kernel/result';
import type { Channel } from '@relais/domain/nudge/channel';
import type { NudgeTopic } from '@relais/domain/nudge/topic';
import type { WordsCheck } from '../../messages/check-words.ts';
import type { MessagePrice } from '../../messages/message-price.ts';

export type Template = TemplateDescription;

export type TemplateVersion = {
  readonly version: number;
  readonly publishedAt: Instant;
  /** The name of the editor; absent for the texts the product ships with. */
  readonly publishedBy: string | undefined;
};

export type TemplateDraft = {
  readonly content: MessageContent;
  readonly editedBy: string | undefined;
  readonly editedAt: Instant;
};

export type TemplateSummary = Template & {
  /** Absent before the first publication of a template that an editor added. */
  readonly published: TemplateVersion | undefined;
  readonly draft: Omit<TemplateDraft, 'content'> | undefined;
  /** What the published SMS costs; 0 for an e-mail. */
  readonly segments: number;
  /** The names of the rules that write with it. */
  readonly usedBy: readonly string[];
  /** Since when no rule nor campaign may choose it. */
  readonly archivedAt: Instant | undefined;
};

export type TemplateSheet = Template & {
  readonly published: (TemplateVersion & { readonly content: MessageContent }) | undefined;
  readonly usedBy: readonly string[];
  readonly archivedAt: Instant | undefined;
  /** Its name is the product’s, and does not change. */
  readonly isOfTheProduct: boolean;
  readonly draft: TemplateDraft | undefined;
  /** To be given back with every change: says which text the editor had before their eyes. */
  readonly revision: number;
  /** The latest first. */
  readonly versions: readonly TemplateVersion[];
  readonly variables: readonly {
    readonly name: MessageVariable;
    readonly words: string;
    readonly example: string;
    readonly required: boolean;
  }[];
  readonly facts: readonly { readonly slug: string; readonly name: string; readonly text: string }[];
  /** Of the draft, or of the text in force when nobody writes. */
  readonly check?: WordsCheck;
};

export type TemplatePreview = {
  readonly message: { readonly subject: string; readonly text: string; readonly html: string };
  readonly person: { readonly rpps: Rpps; readonly givenName: string; readonly familyName: string };
  /** Masked for whoever does not write to people themself; absent when nothing on file can be written to. */
  readonly recipient: string | undefined;
  /** The variables this person gives no value to: filled with an example. */
  readonly examples: readonly string[];
  readonly measure: Pick<ContentMeasure, 'encoding' | 'units' | 'segments' | 'offending'>;
  readonly price: MessagePrice;
};

/** A template to add to those of the product. Rules know it by its name in lower case, per channel. */
export type NewTemplate = {
  readonly name: string;
  readonly channel: Channel;
  readonly topic: NudgeTopic;
  /** A template of the same channel whose words it starts with. */
  readonly from?: string | undefined;
};

export type TemplateRefusal =
  /** Another template of that channel has or had that name, or the name holds no letter. */
  | { readonly code: 'template-name-refused'; readonly isTaken: boolean }
  | { readonly code: 'template-of-the-product' }
  /** These rules write with it; none when it is signing in that does. */
  | { readonly code: 'template-in-use'; readonly rules: readonly string[] }
  /** Put aside: it is taken back before its text changes. */
  | { readonly code: 'template-archived' }
  | { readonly code: 'not-found' }
  /** An SMS text for an e-mail template, or the other way round. */
  | { readonly code: 'wrong-channel' }
  | { readonly code: 'no-draft' }
  /** Somebody saved in between: both texts, side by side. */
  | {
      readonly code: 'template-edited-meanwhile';
      readonly revision: number;
      readonly yours: MessageContent | undefined;
      readonly theirs: MessageContent;
      readonly editedBy: string | undefined;
      readonly editedAt: Instant;
    }
  | { readonly code: 'message-not-sendable'; readonly mistakes: readonly ContentMistake[] }
  | {
      readonly code: 'variables-to-confirm';
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly code: 'nothing-changed' }
  /** A variable without a value, or with one that could forge something. */
  | { readonly code: 'message-incomplete'; readonly name: string | undefined };

type Edited = { readonly slug: string; readonly revision: number; readonly by: string };
type Revised = { readonly revision: number };

export type TemplatesUseCases = {
  readonly list: () => Promise<readonly TemplateSummary[]>;
  readonly get: (slug: string) => Promise<Result<TemplateSheet, TemplateRefusal>>;
  readonly version: (slug: string, version: number) => Promise<Result<MessageContent, TemplateRefusal>>;
  readonly check: (slug: string, content: MessageContent) => Promise<Result<WordsCheck, TemplateRefusal>>;
  readonly preview: (
    asked: { readonly slug: string; readonly content: MessageContent | undefined; readonly rpps: Rpps },
    viewer: { readonly scope: DepartmentScope; readonly role: StaffRole },
  ) => Promise<Result<TemplatePreview, TemplateRefusal>>;
  /** Adds a template with a draft in it: nothing is sent with it before it is published and a rule names it. */
  readonly create: (
    wanted: NewTemplate & { readonly by: string },
  ) => Promise<Result<{ readonly slug: string }, TemplateRefusal>>;
  readonly saveDraft: (
    edited: Edited & { readonly content: MessageContent },
  ) => Promise<Result<Revised, TemplateRefusal>>;
  readonly discardDraft: (edited: Edited) => Promise<Result<Revised, TemplateRefusal>>;
  readonly publish: (
    edited: Edited & { readonly confirmVariables: boolean },
  ) => Promise<Result<Revised & { readonly version: number }, TemplateRefusal>>;
  /** Makes a draft of an old version: nothing is published. */
  readonly restore: (
    edited: Edited & { readonly version: number },
  ) => Promise<Result<Revised, TemplateRefusal>>;
  readonly rename: (wanted: {
    readonly slug: string;
    readonly name: string;
  }) => Promise<Result<undefined, TemplateRefusal>>;
  /** Puts aside a template that no rule uses: nothing may choose it until it is taken back. */
  readonly archive: (wanted: {
    readonly slug: string;
    readonly by: string;
  }) => Promise<Result<undefined, TemplateRefusal>>;
  readonly unarchive: (wanted: { readonly slug: string }) => Promise<Result<undefined, TemplateRefusal>>;
};
