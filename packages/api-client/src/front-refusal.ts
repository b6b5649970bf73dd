import type { Refusal } from '@relais/api/contract';

/** What a front may have to tell: everything the API refuses, and what keeps it from answering at all. */
export type FrontRefusal =
  | Refusal
  /** The API does not answer, or something between us and it answers in its place. */
  | { readonly code: 'service-unavailable' }
  /** The API failed; its log holds the reason under `requestId`. */
  | { readonly code: 'internal-error'; readonly requestId?: string }
  /** The form sent what its own fields do not allow: `fields` names them. */
  | { readonly code: 'invalid-input'; readonly fields: readonly string[] };

export type FrontRefusalCode = FrontRefusal['code'];
