import type { AriaAttributes, ElementType, ReactNode } from 'react';

/** What every link of this package passes on; a router's own link fits. */
export interface LinkSlotProps {
  href: string;
  className?: string;
  children?: ReactNode;
  rel?: string;
  'aria-current'?: AriaAttributes['aria-current'];
  'aria-label'?: string;
}

/** The element that renders links: `'a'`, or a router's link component. */
export type LinkSlot = ElementType<LinkSlotProps>;
