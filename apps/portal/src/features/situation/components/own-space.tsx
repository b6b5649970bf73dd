import { linkTo } from '../ways.ts';
import { OtherWays } from './other-ways.tsx';

const own = [
  linkTo('/preferences', 'Mes préférences et mes données'),
  linkTo('/equipe', 'Mon équipe'),
  linkTo('/confreres', 'Entre confrères : prêter ou emprunter un poste'),
  linkTo('/verifier', 'Vérifier qu’un message vient de nous'),
];

/** What else is one's own. */
export function OwnSpace() {
  return (
    <section className="grid gap-3">
      <h2>Mon espace</h2>
      <OtherWays label="Mon espace" ways={own} />
    </section>
  );
}
