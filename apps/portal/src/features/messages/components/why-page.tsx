import { Breadcrumb } from '@relais/ui/breadcrumb';
import { DefinitionList } from '@relais/ui/definition-list';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import type { WhyView } from '../why-presenter.ts';

export function WhyPage({ view }: { readonly view: WhyView }) {
  const { reference, title, sent, because, rule, topic } = view;
  return (
    <Column>
      <PageHeader
        above={<Breadcrumb items={[{ href: '/preferences', label: 'Mes préférences' }]} />}
        title="Pourquoi ai-je reçu ce message ?"
        lead={because}
      />
      <DefinitionList
        items={[
          { key: 'message', term: 'Message', value: title },
          { key: 'sent', term: 'Envoi', value: sent },
          { key: 'topic', term: 'Sujet', value: topic },
          ...(rule === undefined ? [] : [{ key: 'rule', term: 'Règle', value: rule }]),
          { key: 'reference', term: 'Référence', value: reference },
        ]}
      />
      <p className="max-w-measure">
        Vous ne voulez plus de ces messages ? <a href="/preferences">Choisissez ce que vous acceptez</a>,
        sujet par sujet.
      </p>
    </Column>
  );
}

/** No message of theirs has that reference: a page of its own, because it must be read without script. */
export function UnknownMessage({ reference }: { readonly reference: string }) {
  return (
    <Column>
      <PageHeader
        above={<Breadcrumb items={[{ href: '/preferences', label: 'Mes préférences' }]} />}
        title="Pourquoi ai-je reçu ce message ?"
        lead="Aucun de vos messages ne porte cette référence."
      />
      <p className="max-w-measure">
        Vous pouvez <a href={`/verifier?ref=${encodeURIComponent(reference)}`}>vérifier s’il vient de nous</a>
        .
      </p>
    </Column>
  );
}
