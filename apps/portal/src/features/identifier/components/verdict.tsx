import { Callout } from '@relais/ui/callout';
import { circleAlert, circleCheck, triangleAlert } from '@relais/ui/glyphs';
import { Words } from '../../../lib/words.tsx';
import type { Explanation } from '../explanation.ts';

const icons = { done: circleCheck, wait: triangleAlert, stop: circleAlert } as const;

/** Which number it is, why it is refused, what to type instead. */
export function Verdict({ explanation }: { readonly explanation: Explanation }) {
  const { family, title, sentences, nationalId, isDoubtful } = explanation;
  return (
    <Callout family={family} icon={icons[family]} title={<Words>{title}</Words>}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Words>{sentence}</Words>
        </p>
      ))}
      {nationalId && (
        <p>
          {isDoubtful ? 'Une fois relu, à saisir' : 'À saisir'}
          {'\u00A0: '}
          <b className="select-all text-lead tabular-nums whitespace-nowrap">{nationalId}</b>
        </p>
      )}
    </Callout>
  );
}
