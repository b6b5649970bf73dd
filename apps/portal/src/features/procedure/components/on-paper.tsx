import { FactText } from '../../../lib/fact-text.tsx';
import { QrCode } from '../../../lib/qr-code.tsx';

const help =
  'En cas de blocage : support e-CPS, {support-ecps} ({prix-support-ecps}), {horaires-support-ecps}.';

/** What paper needs besides the words: where the page of today is, and of when this one is. */
export function OnPaper({ url, checkedOn }: { readonly url: string; readonly checkedOn: string }) {
  return (
    <div className="hidden items-center gap-4 border-b border-hair pb-2 text-meta print:flex">
      <QrCode of={url} label="QR code de la version à jour" className="size-24" />
      <div>
        <p className="font-strong">Relais Officine. Version du {checkedOn}.</p>
        <p>Une procédure change. La version à jour est ici :</p>
        <p className="[overflow-wrap:anywhere]">{url}</p>
        <p>
          <FactText>{help}</FactText>
        </p>
      </div>
    </div>
  );
}
