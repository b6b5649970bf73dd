import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import type { ReactNode } from 'react';
import { Words } from '../../../lib/words.tsx';

type DeclarationPageProps = { readonly title: string; readonly lead: string; readonly children: ReactNode };

/** One thing to tell us, on its own page. */
export function DeclarationPage({ title, lead, children }: DeclarationPageProps) {
  return (
    <Column>
      <PageHeader
        above={<Breadcrumb items={[{ href: '/ma-situation', label: 'Ma situation' }]} />}
        title={<Words>{title}</Words>}
        lead={<Words>{lead}</Words>}
      />
      {children}
    </Column>
  );
}
