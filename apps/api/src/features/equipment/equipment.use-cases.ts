import type { DepartmentScope } from '@relais/domain/identity/department-scope';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Result } from '@relais/domain/kernel/result';
import type { NotFound } from '../../acting.ts';

/** What an officine works with; an empty text forgets what was said. */
export type OfficineEquipment = { readonly software: string | null; readonly cardReader: string | null };

export type MyEquipment = {
  readonly phone: string | null;
  readonly officines: readonly ({
    readonly officineId: string;
    readonly officineName: string;
  } & OfficineEquipment)[];
};

export type EquipmentUseCases = {
  readonly mine: (rpps: Rpps) => Promise<MyEquipment>;
  readonly savePhone: (rpps: Rpps, phone: string) => Promise<void>;
  /** Only for an officine where this person practises. */
  readonly saveMyOfficine: (
    rpps: Rpps,
    officineId: string,
    equipment: EquipmentTyped,
  ) => Promise<Result<undefined, NotFound>>;
  readonly saveOfficine: (
    officineId: string,
    equipment: EquipmentTyped,
    scope: DepartmentScope,
  ) => Promise<Result<undefined, NotFound>>;
  /** Names that two colleagues at least typed, the most frequent first: offered so that one thing keeps one name. */
  readonly names: () => Promise<{
    readonly software: readonly string[];
    readonly cardReaders: readonly string[];
    readonly phones: readonly string[];
  }>;
};

/** Left out: as before. */
export type EquipmentTyped = {
  readonly software?: string | undefined;
  readonly cardReader?: string | undefined;
};
