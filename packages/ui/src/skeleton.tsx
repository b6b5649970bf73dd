/** Holds the place of what is on its way; `lines` is about how tall it will be. */
export function Skeleton({
  lines = 3,
  label = 'Chargement en cours…',
}: {
  lines?: number | undefined;
  label?: string | undefined;
}) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span
          key={line}
          aria-hidden="true"
          className={`block h-[1.25em] animate-breathe rounded-badge border border-transparent bg-glaze ${line === lines - 1 && lines > 1 ? 'w-3/5' : ''}`}
        />
      ))}
    </div>
  );
}
