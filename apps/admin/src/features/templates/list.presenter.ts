import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { frenchMoment } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Staff, TemplateSummary } from '../../lib/answers.ts';
import { channelLabels } from '../../lib/channel-labels.ts';
import { counted } from '../../lib/figures.ts';
import { ofName } from '../../lib/of-name.ts';
import { topicWords } from '../../lib/topic-words.ts';
import { mayEditTemplates } from './who-edits.ts';

export type TemplateRow = {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly channel: string;
  readonly version: string;
  readonly segments: string;
  readonly usedBy: string;
  readonly topic: string;
  readonly draft: string | undefined;
};

export type TemplatesShown = {
  readonly rows: readonly TemplateRow[];
  /** Put aside: nothing may choose them. */
  readonly archived: readonly { readonly href: string; readonly name: string; readonly about: string }[];
  readonly mayEdit: boolean;
};

export const presentTemplates = (
  templates: readonly TemplateSummary[],
  staff: Staff | undefined,
  now: Instant,
): TemplatesShown => ({
  rows: templates
    .filter(({ archivedAt }) => archivedAt === undefined)
    .map((template) => rowOf(template, { now, zone: 'Europe/Paris' })),
  archived: templates.flatMap(({ slug, name, channel, archivedAt }) =>
    archivedAt === undefined
      ? []
      : [
          {
            href: addressOf(slug),
            name,
            about: `${channelLabels[channel]}, archivé ${frenchMoment(archivedAt, { now, zone: 'Europe/Paris' })}`,
          },
        ],
  ),
  mayEdit: mayEditTemplates(staff),
});

const rowOf = (template: TemplateSummary, from: Viewpoint): TemplateRow => {
  const { slug, name, channel, published, draft, segments, usedBy, topic } = template;
  return {
    slug,
    href: addressOf(slug),
    name,
    channel: channelLabels[channel],
    version: published === undefined ? 'Jamais publié' : String(published.version),
    segments: channel === 'email' ? '–' : counted(segments, 'segment', 'segments'),
    usedBy: usedBy.length > 0 ? usedBy.join(', ') : topic === 'sign-in' ? 'La connexion' : 'Aucune règle',
    topic: topicWords[topic],
    draft:
      draft && `Brouillon ${ofName(draft.editedBy ?? 'quelqu’un')}, ${frenchMoment(draft.editedAt, from)}`,
  };
};

const addressOf = (slug: string): string => `/relances/modeles/${slug}`;
