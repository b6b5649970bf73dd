import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../clock.ts';

type Row = { readonly payload: AdapterPayload; readonly expiresAt: number };

/** Where the provider keeps sessions, codes and tokens: in memory, until they expire. */
export const createRecords = (clock: Clock): AdapterFactory => {
  const rows = new Map<string, Row>();

  const forgetExpired = () => {
    for (const [key, { expiresAt }] of rows) if (expiresAt <= clock()) rows.delete(key);
  };

  return (model): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const read = (key: string): AdapterPayload | undefined => {
      const row = rows.get(key);
      return row !== undefined && row.expiresAt > clock() ? row.payload : undefined;
    };
    const findWhere = (matches: (payload: AdapterPayload) => boolean) =>
      [...rows.keys()]
        .filter((key) => key.startsWith(keyOf('')))
        .map(read)
        .find((payload) => payload && matches(payload));

    return {
      upsert: async (id, payload, expiresIn) => {
        forgetExpired();
        const expiresAt = expiresIn === undefined ? Number.POSITIVE_INFINITY : clock() + expiresIn * 1_000;
        rows.set(keyOf(id), { payload, expiresAt });
      },
      find: async (id) => read(keyOf(id)),
      findByUid: async (uid) => findWhere((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => findWhere((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = read(keyOf(id));
        if (payload) payload.consumed = Math.trunc(clock() / 1_000);
      },
      destroy: async (id) => void rows.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key);
      },
    };
  };
};
