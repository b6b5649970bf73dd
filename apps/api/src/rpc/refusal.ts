import type { ActivationRefusal } from '@relais/domain/activation/refusals';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { NotFound } from '../acting.ts';
import type { CampaignRefusal } from '../features/campaigns/campaigns.use-cases.ts';
import type { LendingRefusal } from '../features/confreres/confreres.use-cases.ts';
import type { ContactDoubtRefusal } from '../features/contacts/contact-doubts.use-cases.ts';
import type { HelpRefusal } from '../features/help/help.use-cases.ts';
import type { ImportRefusal } from '../features/imports/imports.use-cases.ts';
import type { ReferenceRefusal } from '../features/message-check/message-check.use-cases.ts';
import type { NudgeRuleRefusal } from '../features/nudge-rules/nudge-rules.use-cases.ts';
import type { NudgeSettingsRefusal } from '../features/nudge-settings/nudge-settings.use-cases.ts';
import type { HandOverRefusal } from '../features/sign-in/hand-over/hand-over.use-cases.ts';
import type { LinkRefusal } from '../features/sign-in/links/links.use-cases.ts';
import type { ProviderSignInRefusal } from '../features/sign-in/provider/provider.use-cases.ts';
import type { SignInRefusal } from '../features/sign-in/sign-in.use-cases.ts';
import type { StaffRefusal } from '../features/staff/staff.use-cases.ts';
import type { TemplateRefusal } from '../features/templates/templates.use-cases.ts';
import type { UnsubscribeRefusal } from '../features/unsubscribe/unsubscribe.use-cases.ts';
import type { AccessRefusal } from './access-refusal.ts';
import type { FreeTextRefusal } from './free-text.ts';

/** Everything a person can be refused, over all features. A new feature adds its union here; the fronts give each a sentence. */
export type Refusal =
  | AccessRefusal
  | NotFound
  | ActivationRefusal
  | NudgeRuleRefusal
  | NudgeSettingsRefusal
  | UnsubscribeRefusal
  | CampaignRefusal
  | ContactDoubtRefusal
  | FreeTextRefusal
  | HandOverRefusal
  | HelpRefusal
  | ReferenceRefusal
  | LendingRefusal
  | ImportRefusal
  | LinkRefusal
  | ProviderSignInRefusal
  | SignInRefusal
  | StaffRefusal
  | TemplateRefusal;

export type RefusalCode = Refusal['code'];

/** How each refusal travels over HTTP. A missing code does not compile. */
export const trpcCodes: Readonly<Record<RefusalCode, TRPC_ERROR_CODE_KEY>> = {
  'not-found': 'NOT_FOUND',
  'template-name-refused': 'CONFLICT',
  'template-of-the-product': 'BAD_REQUEST',
  'template-in-use': 'CONFLICT',
  'template-archived': 'CONFLICT',
  'rule-has-mistakes': 'BAD_REQUEST',
  'rule-changed-meanwhile': 'CONFLICT',
  'settings-changed-meanwhile': 'CONFLICT',
  'no-doubt-in-force': 'CONFLICT',
  'quiet-hours-refused': 'BAD_REQUEST',
  'unsubscribe-link-unknown': 'NOT_FOUND',
  'origin-not-allowed': 'FORBIDDEN',
  'sign-in-required': 'UNAUTHORIZED',
  'second-factor-required': 'UNAUTHORIZED',
  'role-not-allowed': 'FORBIDDEN',
  'all-departments-required': 'FORBIDDEN',
  'too-many-requests': 'TOO_MANY_REQUESTS',

  'identifier-missing': 'BAD_REQUEST',
  'scientific-notation': 'BAD_REQUEST',
  'unexpected-character': 'BAD_REQUEST',
  'wrong-length': 'BAD_REQUEST',
  'national-id-instead-of-rpps': 'BAD_REQUEST',
  'leading-8-missing': 'BAD_REQUEST',
  'leading-0-missing': 'BAD_REQUEST',
  'prefix-of-a-structure': 'BAD_REQUEST',
  'adeli-has-no-rpps': 'BAD_REQUEST',
  'code-malformed': 'BAD_REQUEST',
  'code-wrong': 'UNAUTHORIZED',
  'code-expired': 'UNAUTHORIZED',
  'too-many-codes': 'TOO_MANY_REQUESTS',
  'link-dead': 'UNAUTHORIZED',
  'hand-over-dead': 'UNAUTHORIZED',
  'no-coordinates-on-file': 'CONFLICT',
  'provider-off': 'NOT_FOUND',
  'provider-unavailable': 'BAD_GATEWAY',
  'provider-declined': 'UNAUTHORIZED',
  'provider-answer-refused': 'UNAUTHORIZED',
  'provider-sign-in-lost': 'UNAUTHORIZED',
  'provider-without-rpps': 'FORBIDDEN',
  'not-on-roster': 'FORBIDDEN',

  'looks-like-a-secret': 'BAD_REQUEST',

  'credentials-wrong': 'UNAUTHORIZED',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  'second-factor-wrong': 'UNAUTHORIZED',
  'second-factor-already-on': 'CONFLICT',
  'second-factor-not-started': 'CONFLICT',

  'no-number-to-call': 'CONFLICT',
  'no-open-request': 'CONFLICT',
  'case-taken': 'CONFLICT',
  'case-closed': 'CONFLICT',

  'reference-malformed': 'BAD_REQUEST',

  'cannot-sign-in-yet': 'CONFLICT',

  'import-not-applicable': 'CONFLICT',
  'import-already-ended': 'CONFLICT',
  'upload-too-big': 'PAYLOAD_TOO_LARGE',
  'upload-interrupted': 'BAD_REQUEST',

  'campaign-not-allowed': 'CONFLICT',
  'campaign-edited-meanwhile': 'CONFLICT',
  'campaign-not-sendable': 'CONFLICT',
  'campaign-without-people': 'CONFLICT',
  'approvals-missing': 'FORBIDDEN',
  'launch-time-refused': 'BAD_REQUEST',

  'wrong-channel': 'BAD_REQUEST',
  'no-draft': 'CONFLICT',
  'template-edited-meanwhile': 'CONFLICT',
  'message-not-sendable': 'CONFLICT',
  'variables-to-confirm': 'CONFLICT',
  'nothing-changed': 'CONFLICT',
  'message-incomplete': 'CONFLICT',

  'not-allowed-from-status': 'CONFLICT',
  'not-allowed-for-actor': 'FORBIDDEN',
  'stale-version': 'CONFLICT',
  'reason-required': 'BAD_REQUEST',
  'route-unchanged': 'CONFLICT',
  'step-already-completed': 'CONFLICT',
  'import-already-known': 'CONFLICT',
  'import-in-the-future': 'BAD_REQUEST',
  'update-in-the-future': 'BAD_REQUEST',
  'update-too-old': 'BAD_REQUEST',
};
