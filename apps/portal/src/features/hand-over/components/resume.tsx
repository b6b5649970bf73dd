import { refusalSentence } from '@relais/api-client/refusal-sentence';
import type { Instant } from '@relais/domain/kernel/instant';
import { Callout } from '@relais/ui/callout';
import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { hourglass, wifiOff } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { Words } from '../../../lib/words.tsx';
import { enterHandOver } from '../actions.ts';
import type { ResumeView } from '../presenter.ts';
import { ConfirmByCode, TypeCode } from './codes.tsx';

const title = 'Reprendre où vous en étiez';

/** The other device types the code it sees. */
export function ResumeByCode() {
  return (
    <Column>
      <PageHeader
        title={title}
        lead="Tapez le code affiché sur l’autre appareil. Il sert une fois, pendant 10 minutes."
      />
      <TypeCode />
    </Column>
  );
}

/** The code was read in the QR code, or typed: what it leads to, then one press. */
export function Resume({ view, now }: { readonly view: ResumeView; readonly now: Instant }) {
  switch (view.kind) {
    case 'dead':
      return (
        <Column>
          <PageHeader title={title} />
          <Callout family="wait" icon={hourglass} title="Ce code ne mène plus à rien">
            <p>
              Il sert une fois, pendant 10 minutes. Affichez-en un nouveau sur l’autre appareil, puis tapez-le
              ici.
            </p>
          </Callout>
          <TypeCode />
        </Column>
      );
    case 'unavailable':
      return (
        <Column>
          <PageHeader title={title} />
          <Callout family="wait" icon={wifiOff} title={refusalSentence(view.refusal, { now })} />
        </Column>
      );
    case 'press':
      return (
        <Column>
          <PageHeader
            title={title}
            lead={<Words>{`${view.step.of}, étape « ${view.step.title} ».`}</Words>}
          />
          <ActionForm action={enterHandOver}>
            <input type="hidden" name="passage" value={view.handOver} />
            <FormActions>
              <SubmitButton>Continuer ici</SubmitButton>
              <LinkButton href={view.step.href} variant="quiet">
                Lire l’étape sans se connecter
              </LinkButton>
            </FormActions>
          </ActionForm>
        </Column>
      );
    case 'code':
      return <ConfirmByCode handOver={view.handOver} />;
  }
}
