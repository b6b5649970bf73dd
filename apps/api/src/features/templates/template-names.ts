import { foldedWords } from '@relais/domain/kernel/folded';
import type { Channel } from '@relais/domain/nudge/channel';
import type { ReadSql } from '../../database/sql.ts';
import { knownTemplates } from '../../messages/known-templates.ts';

/** What rules call a template by: its address without the channel. */
export const familyOf = (slug: string): string => slug.replace(/-(sms|email)$/, '');

/** Whether another template of these channels is read by the same name, accents and capitals apart. */
export const isNameTaken = async (
  sql: ReadSql,
  name: string,
  { channels, family }: { readonly channels: readonly Channel[]; readonly family: string },
): Promise<boolean> =>
  (await knownTemplates(sql)).some(
    (other) =>
      channels.includes(other.channel) &&
      familyOf(other.slug) !== family &&
      foldedWords(other.name) === foldedWords(name),
  );
