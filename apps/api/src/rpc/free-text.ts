import {
  looksLikeASecret,
  modelNameLooksLikeASecret,
  type SecretKind,
} from '@relais/domain/support/secret-in-text';
import { type ZodError, z } from 'zod';

/** A secret was typed where anybody may read it: it is refused and kept nowhere. */
export type FreeTextRefusal = {
  readonly code: 'looks-like-a-secret';
  readonly kind: SecretKind;
  /** The path of the field in the input, "command.reason". */
  readonly field: string;
};

const guarded = (atMost: number, guard: (text: string) => SecretKind | undefined) =>
  z
    .string()
    .trim()
    .max(atMost)
    .superRefine((text, context) => {
      const secret = guard(text);
      if (secret !== undefined) context.addIssue({ code: 'custom', message: 'secret', params: { secret } });
    })
    .meta({ freeText: true });

/** Words of people, `atMost` characters. Every free-text input is one of these: codes and PINs are refused with the reason. */
export const freeText = (atMost: number) => guarded(atMost, looksLikeASecret);

/** The name of a device or of a programme, where four digits after a word are a model. */
export const modelName = guarded(60, modelNameLooksLikeASecret);

/** The refusal behind an input that holds a secret, `undefined` for any other mistake. */
export const secretRefusalIn = (error: ZodError): FreeTextRefusal | undefined => {
  for (const issue of issuesIn(error.issues)) {
    const kind = issue.code === 'custom' ? issue.params?.['secret'] : undefined;
    if (kind !== undefined) return { code: 'looks-like-a-secret', kind, field: issue.path.join('.') };
  }
  return undefined;
};

type Issue = ZodError['issues'][number];

/** Those of the branches of a union as well. */
const issuesIn = (issues: readonly Issue[]): readonly Issue[] =>
  issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? [issue, ...issue.errors.flatMap((branch) => issuesIn(branch))] : [issue],
  );
