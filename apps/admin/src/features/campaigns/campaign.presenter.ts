import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import type {
  CampaignCheck,
  CampaignReport,
  CampaignSheet,
  SendingPage,
  Staff,
  TemplateSummary,
} from '../../lib/answers.ts';
import { channelsWords } from '../../lib/channel-words.ts';
import { counted, figure } from '../../lib/figures.ts';
import { absoluteMoment } from '../../lib/moments.ts';
import { audienceWords } from '../../lib/rule-words.ts';
import { presentCheck } from '../../lib/text-check.presenter.ts';
import { lengthWords } from '../../lib/time-words.ts';
import { topicWords } from '../../lib/topic-words.ts';
import type { Typed } from '../../lib/typed-fields.ts';
import { type ApprovalsShown, agreements, presentApprovals } from './approvals.presenter.ts';
import { typedFrom } from './campaign-fields.ts';
import type { WordsChecks } from './campaign-form-state.ts';
import { presentReport, type ReportShown } from './report.presenter.ts';
import { presentReview, type ReviewShown } from './review.presenter.ts';
import type { CampaignState } from './state-looks.ts';
import { mayCampaign } from './who-campaigns.ts';

export type CampaignShown = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly state: CampaignState;
  readonly done: string | undefined;
  readonly mayAct: boolean;
  readonly summary: readonly { readonly term: string; readonly value: string }[];
  readonly typed: Typed;
  readonly texts: TextChoices;
  readonly checks: WordsChecks;
  readonly review: ReviewShown | undefined;
  readonly approvals: ApprovalsShown;
  readonly departure:
    | { readonly words: string; readonly whom: string; readonly startsAt: number; readonly now: number }
    | undefined;
  readonly progress: ProgressShown | undefined;
  readonly report: ReportShown | undefined;
};

export type TextChoices = Readonly<
  Record<'sms' | 'email', readonly { readonly value: string; readonly label: string }[]>
>;

export type ProgressShown = {
  readonly done: number;
  readonly total: number;
  readonly words: string;
  /** What calling the rest off would do. */
  readonly calledOff: string;
  readonly parts: readonly { readonly term: string; readonly value: string }[];
  readonly next: string | undefined;
};

type Loaded = {
  readonly campaign: CampaignSheet;
  readonly review: CampaignCheck | undefined;
  readonly report: CampaignReport | undefined;
  readonly failures: SendingPage | undefined;
  readonly texts: readonly TemplateSummary[];
};

type Visit = { readonly staff: Staff | undefined; readonly now: Instant; readonly done: string | undefined };

/** One campaign, as one member of staff sees it. */
export const presentCampaign = (loaded: Loaded, { staff, now, done }: Visit): CampaignShown => {
  const { campaign, review, report, failures, texts } = loaded;
  const from: Viewpoint = { now, zone: 'Europe/Paris' };
  const { state, startsAt, definition } = campaign;
  return {
    id: campaign.id,
    version: campaign.version,
    name: campaign.name,
    state,
    done: doneWords(done, state),
    mayAct: mayCampaign(staff),
    summary: summaryOf(campaign, from),
    typed: typedFrom(definition),
    texts: textChoices(texts),
    checks: presentWords(campaign),
    review: review && presentReview(review, campaign, from),
    approvals: presentApprovals(campaign, review, staff, from),
    departure:
      state === 'scheduled' && startsAt !== undefined
        ? { words: `Partira ${absoluteMoment(startsAt, from)}.`, whom: whomWords(campaign), startsAt, now }
        : undefined,
    progress: report && progressOf(campaign, from),
    report: report && presentReport(report, failures, from),
  };
};

/** The check of each text it has. */
const presentWords = ({ definition: { sms, email }, words = {} }: CampaignSheet): WordsChecks => ({
  ...(sms && words.sms ? { sms: presentCheck(words.sms, sms.body) } : {}),
  ...(email && words.email ? { email: presentCheck(words.email, email.body) } : {}),
});

/** The templates whose words a campaign may start from, by channel. */
export const textChoices = (texts: readonly TemplateSummary[]): TextChoices => {
  const of = (channel: 'sms' | 'email') =>
    texts
      .filter((text) => text.channel === channel && text.topic !== 'sign-in')
      .filter(({ published, archivedAt }) => published !== undefined && archivedAt === undefined)
      .map(({ slug, name }) => ({ value: slug, label: name }));
  return { sms: of('sms'), email: of('email') };
};

/** "121 personnes, SMS, sinon e-mail": said until the very last second. */
const whomWords = ({ checkedPeople, definition }: CampaignSheet): string =>
  [
    ...(checkedPeople === undefined ? [] : [counted(checkedPeople, 'personne', 'personnes')]),
    channelsWords(definition.channels),
  ].join('\u00A0: ');

const summaryOf = (
  { definition, departments, createdBy, createdAt, launchedBy, approvals, state }: CampaignSheet,
  from: Viewpoint,
) => [
  { term: 'À qui', value: audienceWords(definition.audience) },
  { term: 'Départements de l’auteur', value: departments === 'all' ? 'Tous' : departments.join(', ') },
  { term: 'Canal', value: capitalised(channelsWords(definition.channels)) },
  { term: 'Sujet', value: topicWords[definition.topic] },
  { term: 'Utile pendant', value: lengthWords(definition.usefulFor) },
  { term: 'Écrite par', value: `${createdBy ?? 'Inconnu'}, ${absoluteMoment(createdAt, from)}` },
  // Before, the part that launches it tells them.
  ...(approvals.needed > 1 && state !== 'draft' && state !== 'checked'
    ? [{ term: 'Accords', value: agreements(approvals.given, from) }]
    : []),
  ...(launchedBy === undefined ? [] : [{ term: 'Lancée par', value: launchedBy }]),
];

const progressOf = ({ progress }: CampaignSheet, from: Viewpoint): ProgressShown => {
  const { total, waiting, handed, sent, delivered, failed, skipped, gathering, nextAt } = progress;
  const settled = sent + delivered + failed + skipped;
  return {
    done: settled,
    total,
    words: gathering
      ? `${counted(total, 'personne trouvée', 'personnes trouvées')}, la recherche continue`
      : `${figure(settled)} sur ${counted(total, 'personne', 'personnes')}`,
    parts: [
      { term: 'En attente', value: figure(waiting) },
      { term: 'En partance', value: figure(handed) },
      { term: 'Envoyé', value: figure(sent) },
      { term: 'Livré', value: figure(delivered) },
      { term: 'Échec', value: figure(failed) },
      { term: 'Non envoyé', value: figure(skipped) },
    ],
    calledOff:
      waiting > 1
        ? `Les ${figure(waiting)} personnes en attente ne recevront rien. C’est définitif\u00A0: pour leur écrire, il faudra une autre campagne.`
        : 'Ceux qui attendent ne recevront rien. C’est définitif\u00A0: pour leur écrire, il faudra une autre campagne.',
    next:
      nextAt !== undefined && nextAt > from.now
        ? `Les prochains partiront ${absoluteMoment(nextAt, from)}.`
        : undefined,
  };
};

const doneWords = (done: string | undefined, state: CampaignState): string | undefined => {
  const [sentence, states] = sayings.get(done ?? '') ?? [];
  return states?.includes(state) ? sentence : undefined;
};

const sayings: ReadonlyMap<string, readonly [string, readonly CampaignState[]]> = new Map([
  ['enregistree', ['Campagne enregistrée. Vérifiez-la avant de la lancer.', ['draft']]],
  ['verifiee', ['Campagne vérifiée. Rien n’est parti.', ['checked']]],
  ['approuvee', ['Votre accord est enregistré.', ['checked']]],
  ['lancee', ['Campagne lancée. Vous pouvez encore l’annuler.', ['scheduled']]],
  ['annulation', ['Lancement annulé. Rien n’est parti.', ['checked']]],
  ['pause', ['Campagne en pause. Ce qui n’est pas parti attend.', ['paused']]],
  ['reprise', ['Campagne reprise.', ['running', 'done']]],
  ['arret', ['Campagne annulée. Ce qui n’était pas parti ne partira pas.', ['cancelled']]],
]);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
