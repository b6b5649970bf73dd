import type { CommandType } from '@relais/domain/activation/command';
import type { ActivationRoute } from '@relais/domain/activation/route';
import type { ActivationData } from '../../lib/answers.ts';

/** Something the person can do from the card: a page to open, or a route to begin at once. */
export type Way =
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  | { readonly kind: 'begin'; readonly route: ActivationRoute; readonly label: string };

export const linkTo = (href: string, label: string): Way => ({ kind: 'link', href, label });

export const chooseRoute = linkTo('/parcours', 'Choisir un parcours');
export const otherRoute = linkTo('/parcours', 'Changer de parcours');
export const haveCard = linkTo('/parcours/avec-carte', 'J’ai ma carte et un lecteur');
export const callMe = linkTo('/demande-aide', 'Être rappelé par un conseiller');
export const inTrouble = linkTo('/symptomes', 'Ça ne marche pas');

/** What is offered only while the life cycle allows it. */
const declarations = {
  'declare-active': linkTo('/ma-situation/active', 'Ma e-CPS fonctionne'),
  'declare-coordinate-update': linkTo('/ma-situation/coordonnees', 'J’ai mis mes coordonnées à jour'),
  'declare-lost': linkTo(
    '/ma-situation/telephone',
    'Signaler un téléphone perdu ou changé, ou une e-CPS expirée',
  ),
} as const satisfies Partial<Record<CommandType, Way>>;

export const declarationsOf = (
  { allowed }: Pick<ActivationData, 'allowed'>,
  ...wanted: readonly (keyof typeof declarations)[]
): readonly Way[] =>
  wanted.filter((command) => allowed.includes(command)).map((command) => declarations[command]);
