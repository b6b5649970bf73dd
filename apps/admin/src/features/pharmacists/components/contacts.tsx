import { Disclosure } from '@relais/ui/disclosure';
import { triangleAlert } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { PhoneLink } from '@relais/ui/phone-link';
import type { ContactShown } from '../contacts.presenter.ts';
import { VerifyContact } from './verify-contact.tsx';

type ContactsProps = {
  rpps: string;
  current: readonly ContactShown[];
  former: readonly ContactShown[];
  maySettle: boolean;
  masked: boolean;
};

/** How to reach this person today; what was known before, folded. */
export function Contacts({ rpps, current, former, maySettle, masked }: ContactsProps) {
  return (
    <section aria-labelledby="coordonnees" className="grid gap-3">
      <h2 id="coordonnees">Coordonnées</h2>
      <div className="rounded-card border border-hair bg-surface px-4 py-2">
        {current.length === 0 ? (
          <p className="py-2">Aucun mobile ni e-mail connu. À demander au prochain appel.</p>
        ) : (
          <ContactList contacts={current} rpps={rpps} maySettle={maySettle} />
        )}
        {masked && current.length > 0 && (
          <p className="py-2 text-meta text-soft">Le rôle Lecture ne voit qu’une partie des adresses.</p>
        )}
        {former.length > 0 && (
          <Disclosure summary={`Anciennes coordonnées (${former.length})`}>
            <ContactList contacts={former} rpps={rpps} maySettle={false} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

type ContactListProps = { contacts: readonly ContactShown[]; rpps: string; maySettle: boolean };

function ContactList({ contacts, rpps, maySettle }: ContactListProps) {
  return (
    <ul>
      {contacts.map(({ key, kind, value, dialled, story, doubt }) => (
        <li key={key} className="border-b border-hair py-2 last:border-b-0">
          <p className="text-meta text-soft">{kind}</p>
          <p className="flex min-h-6 items-center font-strong [overflow-wrap:anywhere] [&>a]:min-h-6">
            {dialled === undefined ? value : <PhoneLink number={dialled} shown={value} />}
          </p>
          <p className="text-meta text-soft">{story}</p>
          {doubt && (
            <div className="mt-1 grid gap-1">
              <p className="flex gap-1.5 font-strong text-stop-ink">
                <Icon of={triangleAlert} className="mt-[0.15em] size-[1.1em]" />
                <span>{doubt.words}</span>
              </p>
              {maySettle ? (
                <VerifyContact rpps={rpps} channel={doubt.channel} />
              ) : (
                <p className="text-meta text-soft">
                  Le conseil et l’administration peuvent les dire vérifiées.
                </p>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
