import { Button } from '@relais/ui/button';
import { x } from '@relais/ui/glyphs';
import { ProgressBar } from '@relais/ui/progress-bar';
import { bytes } from '../../../lib/bytes.ts';

type UploadProgressProps = { fileName: string; sent: number; size: number; onCancel: () => void };

export function UploadProgress({ fileName, sent, size, onCancel }: UploadProgressProps) {
  const isAllSent = sent >= size;
  return (
    <div className="grid max-w-column gap-4">
      <ProgressBar
        id="depot"
        label={isAllSent ? 'Vérification du dépôt' : `Dépôt de ${fileName}`}
        value={isAllSent ? undefined : Math.round((100 * sent) / Math.max(1, size))}
        text={`${bytes(sent)} sur ${bytes(size)}`}
      />
      <p className="text-soft">
        Gardez cette page ouverte pendant le dépôt. Ensuite, l’import continue sans elle.
      </p>
      <div>
        <Button variant="secondary" icon={x} onClick={onCancel}>
          Annuler le dépôt
        </Button>
      </div>
    </div>
  );
}
