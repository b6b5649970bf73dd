import { displayOfficineName } from '@relais/domain/identity/officine-name';
import { Breadcrumb } from '@relais/ui/breadcrumb';
import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptTextField } from '../../../lib/forms/kept-fields.tsx';
import { saveEquipment } from '../actions.ts';
import { readerField, softwareField } from '../fields.ts';

export type EquipmentForm = {
  readonly phone: string | null;
  readonly officines: readonly {
    readonly officineId: string;
    readonly officineName: string;
    readonly software: string | null;
    readonly cardReader: string | null;
  }[];
  readonly names: {
    readonly software: readonly string[];
    readonly cardReaders: readonly string[];
    readonly phones: readonly string[];
  };
};

type EquipmentPageProps = { readonly equipment: EquipmentForm; readonly isSaved: boolean };

/** The phone, the pharmacy software, the card reader: what makes several officines fail together. */
export function EquipmentPage({ equipment: { phone, officines, names }, isSaved }: EquipmentPageProps) {
  return (
    <Column>
      <PageHeader
        above={<Breadcrumb items={[{ href: '/parcours', label: 'Parcours' }]} />}
        title="Votre matériel"
        lead="Certains logiciels gardent la carte, certains lecteurs sont trop anciens. Nous vous conseillons mieux en le sachant."
      />
      <StatusMessage>{isSaved ? 'C’est enregistré.' : undefined}</StatusMessage>
      <ActionForm action={saveEquipment}>
        <KeptTextField
          name="phone"
          label="Votre téléphone"
          hint="La marque et le modèle suffisent."
          defaultValue={phone ?? ''}
          list="telephones"
          maxLength={60}
          optional
        />
        <Names id="telephones" names={names.phones} />
        {officines.map(({ officineId, officineName, software, cardReader }) => (
          <fieldset key={officineId} className="grid gap-4">
            <legend className="mb-2 text-lead font-strong">{displayOfficineName(officineName)}</legend>
            <input type="hidden" name="officine" value={officineId} />
            <KeptTextField
              name={softwareField(officineId)}
              label="Logiciel de gestion d’officine (LGO)"
              defaultValue={software ?? ''}
              list="logiciels"
              maxLength={60}
              optional
            />
            <KeptTextField
              name={readerField(officineId)}
              label="Lecteur de cartes"
              hint="La marque et le modèle sont souvent écrits dessous."
              defaultValue={cardReader ?? ''}
              list="lecteurs"
              maxLength={60}
              optional
            />
          </fieldset>
        ))}
        <Names id="logiciels" names={names.software} />
        <Names id="lecteurs" names={names.cardReaders} />
        <FormActions>
          <SubmitButton>Enregistrer mon matériel</SubmitButton>
          <LinkButton href="/parcours" variant="quiet">
            Trouver mon parcours
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Column>
  );
}

function Names({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
