import type { RuleSheet } from '../../lib/answers.ts';
import { counted } from '../../lib/figures.ts';

type Saved = { readonly version: number; readonly ended: number; readonly planned: number };

/** What the address of a rule says once it was saved. */
export const savedMark = ({ version, ended, planned }: Saved): string => `${version}.${ended}.${planned}`;

/** What saving changed; nothing once somebody saved again, so that an old address tells no lie. */
export const savedWords = (
  mark: string | undefined,
  { version }: Pick<RuleSheet['current'], 'version'>,
): string | undefined => {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(mark ?? '');
  if (found === null || Number(found[1]) !== version) return undefined;
  const ended = Number(found[2]);
  const planned = Number(found[3]);
  const dropped =
    ended === 0
      ? 'Aucune relance prévue n’est abandonnée'
      : `${counted(ended, 'relance prévue par la version précédente ne partira', 'relances prévues par les versions précédentes ne partiront')} pas`;
  const kept = planned === 0 ? 'aucune n’est prévue' : counted(planned, 'est prévue', 'sont prévues');
  return `Version ${version} enregistrée. ${dropped}\u202F; ${kept} par celle-ci.`;
};
