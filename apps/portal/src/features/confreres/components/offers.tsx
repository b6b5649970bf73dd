import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { Words } from '../../../lib/words.tsx';
import { offerEquipment, withdrawEquipment } from '../actions.ts';
import type { ConfreresView, OfferView } from '../presenter.ts';

/** What the visitor lends, officine by officine; a consent is taken back as easily as it is given. */
export function Offers({ offers }: { readonly offers: ConfreresView['offers'] }) {
  return (
    <section className="grid gap-3">
      <h2>Prêter mon poste</h2>
      {offers === 'not-able' ? (
        <p className="max-w-measure text-soft">
          <Words>
            Vous pourrez proposer votre officine quand votre e-CPS sera active ou votre carte en état de
            marche.
          </Words>
        </p>
      ) : (
        <>
          <p className="max-w-measure text-soft">
            Si vous acceptez, les pharmaciens bloqués de votre département voient le nom, l’adresse et le
            numéro public de l’officine, et votre nom. Rien d’autre, et tant que vous le voulez.
          </p>
          <ul className="border-t border-hair">
            {offers.map((offer) => (
              <Offer key={offer.officineId} {...offer} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Offer({ officineId, officine, place, since }: OfferView) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hair py-3">
      <div className="min-w-0 grow basis-64">
        <p className="font-strong">{officine}</p>
        <p className="text-meta text-soft">
          {place}
          {since !== undefined && `${place === '' ? '' : ' · '}Proposé depuis le ${since}`}
        </p>
      </div>
      <ActionForm action={since === undefined ? offerEquipment : withdrawEquipment} className="flex">
        <input type="hidden" name="officine" value={officineId} />
        <SubmitButton variant="secondary">
          {since === undefined ? 'J’accepte de prêter' : 'Ne plus proposer'}
          <span className="sr-only"> ({officine})</span>
        </SubmitButton>
      </ActionForm>
    </li>
  );
}
