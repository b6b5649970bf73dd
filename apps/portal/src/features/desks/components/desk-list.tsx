import type { DeskView } from '../presenter.ts';
import { DeskLine } from './desk-line.tsx';

/** Who settles it, in order. */
export function DeskList({ desks }: { readonly desks: readonly DeskView[] }) {
  if (desks.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2>Qui peut vous aider</h2>
      <ul className="border-t border-hair">
        {desks.map((desk) => (
          <li key={desk.slug} className="border-b border-hair py-3">
            <DeskLine desk={desk} isDetailed />
          </li>
        ))}
      </ul>
    </section>
  );
}
