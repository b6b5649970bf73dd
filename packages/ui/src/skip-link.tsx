/** The first thing a keyboard meets: past the navigation, to the content. */
export function SkipLink({ to = 'contenu' }: { to?: string | undefined }) {
  return (
    <a
      href={`#${to}`}
      className="fixed start-3 top-3 z-20 -translate-y-20 rounded-control bg-surface px-4 py-2.5 font-strong focus:translate-y-0"
    >
      Aller au contenu
    </a>
  );
}
