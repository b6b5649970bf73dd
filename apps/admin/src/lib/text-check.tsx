import { Callout } from '@relais/ui/callout';
import { circleAlert } from '@relais/ui/glyphs';
import type { CheckShown } from './text-check.presenter.ts';

type TextCheckProps = {
  check: CheckShown | undefined;
  isStale: boolean;
  /** What is held back until every mistake is put right: "avant de publier". */
  holdsBack: string;
};

/** What the text costs, which characters cost most, and what keeps it from leaving. */
export function TextCheck({ check, isStale, holdsBack }: TextCheckProps) {
  if (check === undefined) return null;
  const { measure, priceSource, culprits, marked, mistakes, channel } = check;
  return (
    <div className="grid gap-3">
      <p role="status" className="flex flex-wrap gap-x-3 tabular-nums">
        <strong>{measure}</strong>
        {channel === 'sms' && (
          <span className="text-soft">par message, avec de longues valeurs. Prix : {priceSource}.</span>
        )}
        {isStale && <span className="text-soft">Vérification…</span>}
      </p>
      {culprits && (
        <div className="grid gap-1">
          <p className="max-w-measure">{culprits}</p>
          <p className="max-w-measure whitespace-pre-line border-s-3 border-hair ps-3 [overflow-wrap:anywhere]">
            {marked.map(({ text, isCulprit }, index) => {
              const key = `${index}-${text}`;
              return isCulprit ? (
                <mark
                  key={key}
                  className="family-wait rounded-badge border border-family-solid bg-family-tint font-strong text-family-ink"
                >
                  {text}
                </mark>
              ) : (
                <span key={key}>{text}</span>
              );
            })}
          </p>
        </div>
      )}
      {mistakes.length > 0 && (
        <Callout family="stop" icon={circleAlert} title={`À corriger ${holdsBack}`}>
          <ul className="grid list-disc gap-1 ps-5">
            {mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
