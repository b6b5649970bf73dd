/** The first thing a keyboard meets: past the navigation, to the content. */
export function SkipLink({ to = 'contenu' }: { to?: string | undefined }) {
  return (
    <a
      href={`#${to}`}
      className="sr-only z-20 rounded-control bg-surface px-4 py-2.5 font-strong focus:not-sr-only focus:fixed! focus:start-3 focus:top-3 focus:p-3!"
    >
      Aller au contenu
    </a>
  );
}
