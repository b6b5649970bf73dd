import type { ServerClient } from '@relais/api-client/server-client';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import { frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Nearness } from '@relais/domain/support/nearest-officine';

type Confreres = ServerClient['confreres'];
export type ConfreresData = {
  readonly mine: Awaited<ReturnType<Confreres['mine']['query']>>;
  readonly nearest: Awaited<ReturnType<Confreres['nearest']['query']>>;
};

export type ConfreresView = {
  /** `not-needed`: the visitor can sign in already, so nobody's name is shown to them. */
  readonly found: 'not-needed' | 'none' | readonly ConfrereView[];
  readonly offers: 'not-able' | readonly OfferView[];
};

export type ConfrereView = {
  readonly id: string;
  readonly officine: string;
  readonly address: string;
  readonly near: string;
  readonly names: string;
  readonly phone?: string;
};

export type OfferView = {
  readonly officineId: string;
  readonly officine: string;
  readonly place: string;
  /** Since when it is offered. */
  readonly since?: string;
};

const nearWords: Readonly<Record<Nearness, string>> = {
  'same-commune': 'Dans votre commune',
  'same-postcode': 'Même code postal',
  'same-department': 'Dans votre département',
};

/** Who lends a computer and a reader nearby, and what the visitor lends: only with a consent in force. */
export const presentConfreres = ({ mine, nearest }: ConfreresData, from: Viewpoint): ConfreresView => ({
  found: !nearest.isNeeded
    ? 'not-needed'
    : nearest.confreres.length === 0
      ? 'none'
      : nearest.confreres.map(
          ({ officineId, officineName, address, postcode, commune, phone, names, nearness }) => ({
            id: officineId,
            officine: displayOfficineName(officineName),
            address: [address, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', '),
            near: nearWords[nearness],
            names: names.join(', '),
            ...(phone === null ? {} : { phone }),
          }),
        ),
  offers:
    mine.mayLend || mine.officines.some(({ lending }) => lending !== null)
      ? mine.officines.map(({ officineId, name, commune, lending }) => ({
          officineId,
          officine: displayOfficineName(name),
          place: commune ?? '',
          ...(lending === null ? {} : { since: frenchDay(lending.since, from) }),
        }))
      : 'not-able',
});
