import type { fieldsShown } from '../content-fields.ts';
import type { FieldDiff } from '../text-diff.ts';

/** What changed, in words as well as in colour: screen readers hear what went and what came. */
export function TextDiff({ changes }: { changes: readonly FieldDiff[] }) {
  if (changes.length === 0) return <p className="text-soft">Aucune différence.</p>;
  return (
    <dl className="grid gap-3">
      {changes.map(({ label, parts }) => (
        <div key={label} className="grid gap-1">
          <dt className="text-meta text-soft">{label}</dt>
          <dd className="relative max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">
            {parts.map(({ text, kind }, index) => {
              const key = `${index}-${kind}`;
              if (kind === 'same') return <span key={key}>{text}</span>;
              return kind === 'added' ? (
                <ins key={key} className="family-done rounded-badge bg-family-tint text-family-ink underline">
                  <span className="sr-only">ajouté : </span>
                  {text}
                </ins>
              ) : (
                <del key={key} className="family-stop rounded-badge bg-family-tint text-family-ink">
                  <span className="sr-only">retiré : </span>
                  {text}
                </del>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text whole, field by field. */
export function FieldTexts({ fields }: { fields: ReturnType<typeof fieldsShown> }) {
  return (
    <dl className="grid gap-3">
      {fields.map(({ field, label, text }) => (
        <div key={field} className="grid gap-1">
          <dt className="text-meta text-soft">{label}</dt>
          <dd className="max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">
            {text === '' ? <span className="text-soft">Aucun</span> : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
