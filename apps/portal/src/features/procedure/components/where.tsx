import { laptop, smartphone } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';

const places = {
  phone: { words: 'Sur votre téléphone', icons: [smartphone] },
  computer: { words: 'Sur un ordinateur', icons: [laptop] },
  both: { words: 'Sur le téléphone ou l’ordinateur', icons: [smartphone, laptop] },
} as const;

/** On which device the step is done. */
export function Where({ where }: { readonly where: keyof typeof places }) {
  const { words, icons } = places[where];
  return (
    <p className="flex items-center gap-2 text-soft">
      {icons.map((icon) => (
        <Icon key={icon.name} of={icon} />
      ))}
      {words}
    </p>
  );
}
