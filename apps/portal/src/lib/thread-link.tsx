import { Words } from './words.tsx';

/** A knot of the thread that leads somewhere: as tall as a finger without moving its neighbours. */
export function ThreadLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} className="-my-2.5 inline-block py-2.5 no-underline hover:underline">
      <Words>{children}</Words>
    </a>
  );
}
