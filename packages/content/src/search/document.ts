/** What can be found: one page or one entry of a page, with its words in place. */
export type SearchDocument = {
  /** "kind/slug", the id of the content. */
  readonly id: string;
  readonly kind: 'procedure' | 'symptom' | 'question' | 'desk' | 'term';
  readonly slug: string;
  readonly title: string;
  /** Other names of the same thing. */
  readonly aliases: readonly string[];
  /** Messages exactly as other screens show them. */
  readonly messages: readonly string[];
  /** The rest of the words, less telling than the title. */
  readonly body: string;
};
