import { search } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';

type SearchFormProps = {
  /** The form stands several times in a page: in the bar, in the menu, above the results. */
  readonly id: string;
  readonly defaultValue?: string;
  readonly label?: string;
  /** The label is seen, and the field takes the width it is given. */
  readonly isMain?: boolean;
};

/** A question in one's own words, answered by /recherche: a plain GET form. */
export function SearchForm({
  id,
  defaultValue,
  label = 'Rechercher dans les guides',
  isMain = false,
}: SearchFormProps) {
  return (
    <search>
      <form action="/recherche" method="get" className="grid gap-1.5">
        <label htmlFor={id} className={isMain ? 'justify-self-start font-strong' : 'sr-only'}>
          {label}
        </label>
        <div className="flex">
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={defaultValue}
            placeholder={isMain ? undefined : 'Rechercher'}
            autoComplete="off"
            enterKeyHint="search"
            className="control rounded-e-none"
          />
          <button
            type="submit"
            className="-ms-px inline-flex min-h-control min-w-control shrink-0 items-center justify-center rounded-e-control border border-edge bg-glaze text-action hover:text-action-hover"
          >
            <Icon of={search} label="Rechercher" />
          </button>
        </div>
      </form>
    </search>
  );
}
