import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { CampaignCheck, CampaignSheet, Staff } from '../../lib/answers.ts';
import { absoluteMoment } from '../../lib/moments.ts';

export type ApprovalsShown = {
  readonly needsTwo: boolean;
  /** Where the two agreements stand, and who has given theirs. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly mayApprove: boolean;
  readonly mayLaunch: boolean;
};

type Given = CampaignSheet['approvals']['given'];

/** "Marc Origan, dimanche 22 nov. à 13 h 53 ; Agathe Sauge, dimanche 22 nov. à 13 h 55". */
export const agreements = (given: Given, from: Viewpoint): string =>
  given.map(({ by, at }) => `${by}, ${absoluteMoment(at, from)}`).join('\u202F; ');

/** Who stands up for a campaign, and what whoever looks at it may do. */
export const presentApprovals = (
  { approvals, state }: CampaignSheet,
  review: CampaignCheck | undefined,
  staff: Staff | undefined,
  from: Viewpoint,
): ApprovalsShown => {
  const { given, needed } = review?.approvals ?? approvals;
  const others = given.filter(({ id }) => id !== staff?.id);
  const isMine = others.length < given.length;
  const hasPeople = review !== undefined && review.people > 0;
  return {
    needsTwo: needed > 1,
    ...approvalWords(given, others, from),
    mayApprove: state === 'checked' && hasPeople && needed > 1 && !isMine,
    mayLaunch: hasPeople && others.length + 1 >= needed,
  };
};

const approvalWords = (
  given: Given,
  others: Given,
  from: Viewpoint,
): Pick<ApprovalsShown, 'title' | 'lines'> => {
  const said = given.length === 0 ? [] : [`Accord donné par ${agreements(given, from)}.`];
  const [other] = others;
  if (given.length > 1) return { title: 'Deux personnes en répondent.', lines: said };
  if (other !== undefined) {
    return { title: `${other.by} en répond\u00A0: la lancer vaut votre accord.`, lines: said };
  }
  return given.length === 0
    ? {
        title: 'Au-delà de 100 destinataires, deux personnes en répondent.',
        lines: [
          'Donnez votre accord\u00A0: un collègue de l’édition ou de l’administration pourra alors la lancer.',
        ],
      }
    : {
        title: 'Il manque l’accord d’une seconde personne.',
        lines: [
          ...said,
          'Demandez à un collègue de l’édition ou de l’administration de la lancer depuis cette page\u00A0: la lancer vaut accord.',
        ],
      };
};
