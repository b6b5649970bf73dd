'use client';

import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link within the console that fetches nothing until it is followed. Every page is made for who asks, at that moment:
 * fetched ahead, the twenty links of a list would each cost the API a page that nobody may read.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />;
}
