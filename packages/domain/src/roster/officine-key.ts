import { type Finess, parseFiness } from '../identity/finess.ts';
import type { Branded } from '../kernel/brand.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { lastingStructureId } from './structure-id.ts';

/** What makes two rows the same officine: "site:990000010", "entity:990000010" or "structure:R99700000005-01". */
export type OfficineKey = Branded<string, 'OfficineKey'>;

export type OfficineIdentifiers = {
  readonly siteFiness: string;
  readonly entityFiness: string;
  readonly technicalId: string;
};

export type IdentifiedOfficine = {
  readonly key: OfficineKey;
  /** The site's own number, when the row gives one. */
  readonly finess: Finess | undefined;
  /** Columns filled with something that is not a FINESS number: passed over, and reported. */
  readonly malformed: readonly ('siteFiness' | 'entityFiness')[];
};

export type OfficineKeyRefusal = {
  readonly code: 'officine-without-identifier';
  readonly malformed: IdentifiedOfficine['malformed'];
};

/** An officine is keyed by its site's FINESS, else its legal entity's, else its technical identifier without date. */
export const officineKey = (row: OfficineIdentifiers): Result<IdentifiedOfficine, OfficineKeyRefusal> => {
  const site = parseFiness(row.siteFiness);
  const entity = parseFiness(row.entityFiness);
  const malformed = [
    ...(site.ok || site.refusal.code === 'identifier-missing' ? [] : (['siteFiness'] as const)),
    ...(entity.ok || entity.refusal.code === 'identifier-missing' ? [] : (['entityFiness'] as const)),
  ];
  const identified = (key: string, finess: Finess | undefined) =>
    accept({ key: key as OfficineKey, finess, malformed });

  if (site.ok) return identified(`site:${site.value}`, site.value);
  if (entity.ok) return identified(`entity:${entity.value}`, undefined);
  const structure = lastingStructureId(row.technicalId);
  if (structure === '') return refuse({ code: 'officine-without-identifier', malformed });
  // "F" + FINESS names the site: the same officine may fill the FINESS column on its other rows.
  const finess = structure.startsWith('F') ? parseFiness(structure.slice(1)) : undefined;
  return finess?.ok === true
    ? identified(`site:${finess.value}`, finess.value)
    : identified(`structure:${structure}`, undefined);
};
