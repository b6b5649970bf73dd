import { Words } from '../../../lib/words.tsx';
import { footerWays } from '../ways.ts';

const promise =
  'Nous ne vous demanderons jamais votre code PIN, votre code e-CPS à 4 chiffres, un code reçu par SMS ni un QR code.';

/** The same help at the same place on every page. */
export function PageFooter() {
  return (
    <div className="grid gap-4 lg:grid-cols-2 lg:gap-x-12">
      <nav aria-label="Pied de page" className="lg:col-span-2 print:hidden">
        <ul className="-mx-2 flex flex-wrap gap-x-2">
          {footerWays.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-target items-center px-2">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="max-w-measure">
        <Words>{promise}</Words>
      </p>
      <p className="max-w-measure">
        Relais Officine accompagne les pharmacies d’officine. Ce site n’est pas un service de l’Ordre ni de
        l’Agence du numérique en santé.
      </p>
    </div>
  );
}
