import { Frame } from '@relais/ui/frame';
import { bell, fileUp, layoutDashboard, lifeBuoy, store, user } from '@relais/ui/glyphs';
import { SiteNav } from '@relais/ui/site-nav';
import { Wordmark } from '@relais/ui/wordmark';
import type { ReactNode } from 'react';
import { Link } from '../../../lib/link.tsx';
import { currentStaff } from '../../../lib/session.ts';
import { turnAway } from '../../../lib/turn-away.ts';
import { AccountBar } from './account-bar.tsx';

const sections = [
  { name: 'overview', href: '/', label: 'Tableau de bord', icon: layoutDashboard },
  { name: 'officines', href: '/officines', label: 'Officines', icon: store },
  { name: 'pharmacists', href: '/pharmaciens', label: 'Pharmaciens', icon: user },
  { name: 'nudges', href: '/relances', label: 'Relances', icon: bell },
  { name: 'cases', href: '/demandes', label: 'Demandes', icon: lifeBuoy },
  { name: 'imports', href: '/imports', label: 'Imports', icon: fileUp },
] as const;

type ConsoleProps = {
  /** Where the page stands in the navigation, and whether it is that very page or one below it. */
  at?: readonly [section: (typeof sections)[number]['name'], current: 'page' | true] | undefined;
  children: ReactNode;
};

/** The frame of every page of the console. It sends visitors to sign in first, and authorises nobody: the API does. */
export async function Console({ at, children }: ConsoleProps) {
  const staff = await currentStaff();
  if (!staff.ok) await turnAway(staff.refusal);
  return (
    <Frame
      stickyBar
      bar={
        <>
          <Link href="/" className="rounded-control no-underline">
            <Wordmark name="Relais Officine" detail="Console" />
          </Link>
          {staff.ok && <AccountBar staff={staff.value} />}
        </>
      }
      nav={
        <SiteNav
          shape="side"
          label="Console"
          link={Link}
          items={sections.map(({ name, ...item }) => ({
            ...item,
            current: at?.[0] === name ? at[1] : undefined,
          }))}
        />
      }
    >
      {children}
    </Frame>
  );
}
