import type { RuleChange } from '../rule-lines.ts';

type RuleChangesProps = { changes: readonly RuleChange[]; before: string; after: string };

/** Where two versions of a rule differ, field by field. */
export function RuleChanges({ changes, before, after }: RuleChangesProps) {
  return (
    <ul className="grid gap-3">
      {changes.map((change) => (
        <li key={change.term} className="grid gap-0.5">
          <strong>{change.term}</strong>
          <span>
            <span className="text-soft">
              {before}
              &nbsp;:{' '}
            </span>
            {change.before}
          </span>
          <span>
            <span className="text-soft">
              {after}
              &nbsp;:{' '}
            </span>
            {change.after}
          </span>
        </li>
      ))}
    </ul>
  );
}
