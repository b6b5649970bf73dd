import { Thread, ThreadStep } from '@relais/ui/thread';
import { ThreadLink } from '../../../lib/thread-link.tsx';
import { Words } from '../../../lib/words.tsx';
import type { PathNode } from '../path.ts';

/** Le fil: what is done, where one is, what comes. */
export function PathThread({ nodes }: { readonly nodes: readonly PathNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <section className="grid gap-4">
      <h2>Votre parcours</h2>
      <Thread label="Votre parcours">
        {nodes.map(({ state, title, href, family, moment, note }) => (
          <ThreadStep
            key={title}
            state={state}
            family={family}
            title={href === undefined ? <Words>{title}</Words> : <ThreadLink href={href}>{title}</ThreadLink>}
            meta={moment && <time dateTime={moment.iso}>{moment.text}</time>}
          >
            {note && (
              <p>
                <Words>{note}</Words>
              </p>
            )}
          </ThreadStep>
        ))}
      </Thread>
    </section>
  );
}
