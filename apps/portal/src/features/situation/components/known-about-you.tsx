import { DefinitionList } from '@relais/ui/definition-list';
import { Disclosure } from '@relais/ui/disclosure';
import { Words } from '../../../lib/words.tsx';
import type { Standing } from '../presenter.ts';

/** What is on file: where one practises, and enough of the coordinates to recognise them. */
export function KnownAboutYou({
  name,
  practices,
  coordinates,
  lastMessage,
}: Pick<Standing, 'name' | 'practices' | 'coordinates' | 'lastMessage'>) {
  return (
    <section className="grid gap-3">
      <h2>Ce que nous savons de vous</h2>
      <DefinitionList
        items={[
          { key: 'name', term: 'Nom', value: name },
          ...practices.map(({ key, officine, place, role }) => ({
            key,
            term: 'Exercice',
            value: `${officine}${place === undefined ? '' : `, ${place}`} (${role})`,
          })),
          ...coordinates.map(({ label, masked }) => ({ key: label + masked, term: label, value: masked })),
          ...(coordinates.length === 0
            ? [{ key: 'none', term: 'Coordonnées', value: 'Aucun mobile ni e-mail connu' }]
            : []),
          ...(lastMessage === undefined
            ? []
            : [{ key: 'message', term: 'Dernier message', value: <LastMessage {...lastMessage} /> }]),
        ]}
      />
      <Disclosure summary="Ces informations ne sont pas les bonnes">
        <p>
          Elles viennent de l’annuaire des professionnels de santé et de l’Ordre. Corrigez-les auprès de
          l’Ordre : elles arriveront ici ensuite.{' '}
          <a href="/parcours/mettre-a-jour-coordonnees">Voir comment faire</a>.
        </p>
      </Disclosure>
    </section>
  );
}

function LastMessage({ title, receipt, when }: NonNullable<Standing['lastMessage']>) {
  return (
    <>
      <Words>{title}</Words>, {when}. <b>{receipt}.</b>
      <a href="/preferences" className="flex min-h-target w-fit items-center">
        Tous mes messages
      </a>
    </>
  );
}
