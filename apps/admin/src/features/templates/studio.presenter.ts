import { starterContent } from '@relais/content/messages/starter-content';
import type { MessageContent } from '@relais/content/schema/message';
import { displayName } from '@relais/domain/identity/person-name';
import { frenchMoment, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type { Staff, TemplateSheet } from '../../lib/answers.ts';
import { channelLabels } from '../../lib/channel-labels.ts';
import { ofName } from '../../lib/of-name.ts';
import { type CheckShown, presentCheck } from '../../lib/text-check.presenter.ts';
import { topicWords } from '../../lib/topic-words.ts';
import { fieldsShown } from './content-fields.ts';
import { diffOf, type FieldDiff } from './text-diff.ts';
import { mayEditTemplates } from './who-edits.ts';

export type StudioShown = {
  readonly slug: string;
  readonly name: string;
  readonly channel: 'sms' | 'email';
  readonly lead: string;
  readonly state: string;
  readonly done: string | undefined;
  readonly mayEdit: boolean;
  /** What it means that this template is put aside, when it is. */
  readonly archived: string | undefined;
  readonly mayRename: boolean;
  /** What keeps it from being archived, when something does. */
  readonly whyNoArchive: string | undefined;
  readonly revision: number;
  /** The draft, else the text in force. */
  readonly content: MessageContent;
  readonly check: CheckShown | undefined;
  readonly draft:
    | {
        readonly about: string;
        /** From the text in force to the draft; nothing before the first publication. */
        readonly changes: readonly FieldDiff[] | undefined;
        readonly nextVersion: number;
        readonly isPublishable: boolean;
      }
    | undefined;
  readonly variables: readonly Insertable[];
  readonly facts: readonly Insertable[];
  readonly people: readonly { readonly rpps: string; readonly name: string }[];
  readonly versions: readonly VersionShown[];
  readonly old:
    | {
        readonly version: number;
        readonly fields: ReturnType<typeof fieldsShown>;
        readonly changes: readonly FieldDiff[];
      }
    | undefined;
};

export type Insertable = {
  readonly name: string;
  readonly words: string;
  readonly example: string;
  readonly isRequired: boolean;
};

export type VersionShown = {
  readonly version: number;
  readonly href: string;
  readonly about: string;
  readonly isInForce: boolean;
};

type Loaded = {
  readonly sheet: TemplateSheet;
  readonly old: { readonly version: number; readonly content: MessageContent } | undefined;
  readonly people: readonly {
    readonly rpps: string;
    readonly givenName: string;
    readonly familyName: string;
  }[];
};

type Visit = {
  readonly staff: Staff | undefined;
  readonly now: Instant;
  readonly done: string | undefined;
};

/** The studio of one template, as one member of staff sees it. */
export const presentStudio = ({ sheet, old, people }: Loaded, { staff, now, done }: Visit): StudioShown => {
  const from: Viewpoint = { now, zone: 'Europe/Paris' };
  const { slug, name, channel, published, draft, usedBy, topic, check } = sheet;
  const content = draft?.content ?? published?.content ?? starterContent[channel];
  return {
    slug,
    name,
    channel,
    lead: [
      channelLabels[channel],
      topicWords[topic],
      usedBy.length === 0
        ? topic === 'sign-in'
          ? 'envoyé à chaque connexion'
          : 'aucune règle ne l’utilise'
        : `utilisé par ${usedBy.map((rule) => `« ${rule} »`).join(', ')}`,
    ].join(' · '),
    state:
      published === undefined
        ? 'Jamais publié : aucun message ne part avec ce modèle.'
        : `Version ${published.version} en vigueur${by(published.publishedBy)}.`,
    done: doneWords(done, sheet),
    mayEdit: mayEditTemplates(staff),
    archived:
      sheet.archivedAt === undefined
        ? undefined
        : `Modèle archivé ${frenchMoment(sheet.archivedAt, from)}\u00A0: aucune règle ni campagne ne peut le choisir.`,
    mayRename: !sheet.isOfTheProduct,
    whyNoArchive: whyNoArchive(sheet),
    revision: sheet.revision,
    content,
    check: check && presentCheck(check, content.body),
    draft: draft && {
      about: `Brouillon ${ofName(draft.editedBy ?? 'quelqu’un')}, enregistré ${frenchMoment(draft.editedAt, from)}.`,
      changes: published && diffOf(published.content, draft.content),
      nextVersion: (sheet.versions[0]?.version ?? 0) + 1,
      isPublishable: check?.mistakes.length === 0,
    },
    variables: sheet.variables.map(({ required, ...variable }) => ({ ...variable, isRequired: required })),
    facts: sheet.facts.map((fact) => ({
      name: fact.slug,
      words: fact.name,
      example: fact.text,
      isRequired: false,
    })),
    people: people.map(({ rpps, givenName, familyName }) => ({
      rpps,
      name: displayName({ given: givenName, family: familyName }),
    })),
    versions: sheet.versions.map(({ version, publishedAt, publishedBy }) => ({
      version,
      href: `/relances/modeles/${slug}?version=${version}#version`,
      about:
        publishedBy === undefined
          ? 'Texte livré avec le produit'
          : `Publiée par ${publishedBy} ${frenchMoment(publishedAt, from)}`,
      isInForce: version === published?.version,
    })),
    old: old && {
      version: old.version,
      fields: fieldsShown(old.content),
      changes: published ? diffOf(old.content, published.content) : [],
    },
  };
};

const whyNoArchive = ({ topic, usedBy }: TemplateSheet): string | undefined => {
  if (topic === 'sign-in') return 'La connexion envoie ce modèle\u00A0: il ne peut pas être archivé.';
  if (usedBy.length === 0) return undefined;
  const rules = usedBy.map((rule) => `«\u00A0${rule}\u00A0»`).join(', ');
  return `Utilisé par ${rules}\u00A0: choisissez-y un autre modèle pour pouvoir archiver celui-ci.`;
};

const by = (name: string | undefined): string =>
  name === undefined ? ', livrée avec le produit' : `, publiée par ${name}`;

const doneWords = (
  done: string | undefined,
  { published, archivedAt }: TemplateSheet,
): string | undefined => {
  const version = published?.version;
  switch (done) {
    case 'enregistre':
      return 'Brouillon enregistré. Rien ne part avec lui tant qu’il n’est pas publié.';
    case 'abandonne':
      return 'Brouillon abandonné. Le texte en vigueur n’a pas changé.';
    case 'restaure':
      return 'L’ancienne version est reprise en brouillon. Rien n’est publié.';
    case `publie-${version}`:
      return `Version ${version} publiée. Les messages à venir l’utilisent.`;
    case 'renomme':
      return 'Modèle renommé. Les règles qui l’utilisent n’ont pas changé.';
    case 'archive':
      return archivedAt && 'Modèle archivé. Les messages déjà partis gardent leur texte.';
    case 'remis':
      return 'Modèle remis en service.';
    case 'cree':
      return 'Modèle créé, en brouillon. Écrivez son texte, puis publiez-le.';
    default:
      return undefined;
  }
};
