import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Column } from '@relais/ui/frame';
import { qrCode } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { OtherDevice } from '../../../lib/other-device.tsx';
import { QrCode } from '../../../lib/qr-code.tsx';
import { Words } from '../../../lib/words.tsx';
import { showCode } from '../actions.ts';
import { resumePage } from '../addresses.ts';
import type { ContinueView } from '../presenter.ts';

/** From this device to another, at the same step. */
export function ContinueElsewhere({ view }: { readonly view: ContinueView }) {
  const { step, link, kind } = view;
  return (
    <Column>
      <PageHeader
        above={<Breadcrumb items={[{ href: step.href, label: step.title }]} />}
        title={<OtherDevice where={step.where} />}
        lead={<Words>{`Vous y retrouverez l’étape « ${step.title} ».`}</Words>}
      />
      {kind === 'ready' ? (
        <div className="grid gap-4">
          <p className="max-w-measure">
            L’autre appareil vous reconnaîtra ou vous demandera un code : votre progression vous suit.
          </p>
          <CodeForm view={view} label="Afficher le code de passage" />
        </div>
      ) : (
        <>
          <section className="grid justify-items-start gap-3">
            <h2>Avec l’appareil photo</h2>
            <p className="max-w-measure">
              Visez ce QR code avec l’appareil photo. Il mène à ce site, pas à l’application e-CPS.
            </p>
            <QrCode of={link} label={`QR code qui mène à l’étape « ${step.title} »`} />
          </section>
          <ByTyping view={view} />
        </>
      )}
    </Column>
  );
}

function ByTyping({ view }: { readonly view: ContinueView }) {
  const { link, code, until } = view;
  if (code === undefined) {
    return (
      <section className="grid gap-2">
        <h2>Ou en tapant l’adresse</h2>
        <p className="font-strong [overflow-wrap:anywhere]">{link}</p>
      </section>
    );
  }
  return (
    <section className="grid justify-items-start gap-3">
      <h2>Ou en tapant un code</h2>
      <p className="max-w-measure">
        Ouvrez <b className="[overflow-wrap:anywhere]">{`${new URL(link).host}${resumePage}`}</b> sur l’autre
        appareil, puis tapez :
      </p>
      <p className="text-figure font-heavy tracking-widest tabular-nums">{code}</p>
      <p className="text-soft">Valable une fois, jusqu’à {until}.</p>
      <CodeForm view={view} label="Afficher un nouveau code" isQuiet />
    </section>
  );
}

type CodeFormProps = { readonly view: ContinueView; readonly label: string; readonly isQuiet?: boolean };

function CodeForm({ view: { step }, label, isQuiet = false }: CodeFormProps) {
  return (
    <ActionForm action={showCode} className="flex">
      <input type="hidden" name="procedure" value={step.procedure} />
      <input type="hidden" name="step" value={step.step} />
      <SubmitButton icon={qrCode} variant={isQuiet ? 'secondary' : 'primary'}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
