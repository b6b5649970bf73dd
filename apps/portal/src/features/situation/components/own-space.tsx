import type { Standing } from '../presenter.ts';
import { linkTo } from '../ways.ts';
import { OtherWays } from './other-ways.tsx';

const ownWays = (isTitulaire: boolean) => [
  linkTo('/preferences', 'Mes préférences et mes données'),
  ...(isTitulaire ? [linkTo('/equipe', 'Mon équipe')] : []),
  linkTo('/confreres', 'Entre confrères : prêter ou emprunter un poste'),
  linkTo('/verifier', 'Vérifier qu’un message vient de nous'),
];

/** What else is one's own; a team, for a titulaire. */
export function OwnSpace({ isTitulaire }: Pick<Standing, 'isTitulaire'>) {
  return (
    <section className="grid gap-3">
      <h2>Mon espace</h2>
      <OtherWays label="Mon espace" ways={ownWays(isTitulaire)} />
    </section>
  );
}
