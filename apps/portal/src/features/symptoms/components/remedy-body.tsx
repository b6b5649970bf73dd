import { Callout } from '@relais/ui/callout';
import { triangleAlert } from '@relais/ui/glyphs';
import { FactText } from '../../../lib/fact-text.tsx';
import { Words } from '../../../lib/words.tsx';
import type { RemedyView } from '../trouble-presenter.ts';

type RemedyBodyProps = Pick<RemedyView, 'warnings' | 'instructions' | 'links'>;

/** What to do, after what to beware of. */
export function RemedyBody({ warnings, instructions, links }: RemedyBodyProps) {
  return (
    <>
      {warnings.map((warning) => (
        <Callout key={warning} family="wait" icon={triangleAlert} title={<FactText>{warning}</FactText>} />
      ))}
      <Instructions instructions={instructions} />
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ href, label }) => (
            <li key={href} className="min-w-0">
              <a href={href} className="inline-block py-2.5 [overflow-wrap:anywhere]">
                <Words>{label}</Words>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Instructions({ instructions }: Pick<RemedyView, 'instructions'>) {
  const [only, ...others] = instructions;
  if (only !== undefined && others.length === 0) {
    return (
      <p className="max-w-measure">
        <FactText>{only}</FactText>
      </p>
    );
  }
  return (
    <ol className="grid max-w-measure list-decimal gap-1 ps-6">
      {instructions.map((instruction) => (
        <li key={instruction}>
          <FactText>{instruction}</FactText>
        </li>
      ))}
    </ol>
  );
}
