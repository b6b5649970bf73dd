import type { ImportStatus } from '@relais/domain/roster/import-job';
import { Badge } from '@relais/ui/badge';
import { importStatusLooks } from '../import-words.ts';

export function ImportBadge({ status }: { status: ImportStatus }) {
  const { label, ...look } = importStatusLooks[status];
  return <Badge {...look}>{label}</Badge>;
}
