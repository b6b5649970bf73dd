import { Disclosure } from '@relais/ui/disclosure';
import { PhoneLink } from '@relais/ui/phone-link';
import type { ContactShown } from '../sheet.presenter.ts';

type ContactsProps = { current: readonly ContactShown[]; former: readonly ContactShown[] };

/** How to reach this person today; what was known before, folded. */
export function Contacts({ current, former }: ContactsProps) {
  return (
    <section aria-labelledby="coordonnees" className="grid gap-3">
      <h2 id="coordonnees">Coordonnées</h2>
      <div className="rounded-card border border-hair bg-surface px-4 py-2">
        {current.length === 0 ? (
          <p className="py-2">Aucun mobile ni e-mail connu. À demander au prochain appel.</p>
        ) : (
          <ContactList contacts={current} />
        )}
        {former.length > 0 && (
          <Disclosure summary={`Anciennes coordonnées (${former.length})`}>
            <ContactList contacts={former} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function ContactList({ contacts }: { contacts: readonly ContactShown[] }) {
  return (
    <ul>
      {contacts.map(({ key, kind, value, dialled, story }) => (
        <li key={key} className="border-b border-hair py-2 last:border-b-0">
          <p className="text-meta text-soft">{kind}</p>
          <p className="flex min-h-6 items-center font-strong [overflow-wrap:anywhere] [&>a]:min-h-6">
            {dialled === undefined ? value : <PhoneLink number={dialled} shown={value} />}
          </p>
          <p className="text-meta text-soft">{story}</p>
        </li>
      ))}
    </ul>
  );
}
