import { accept, refuse } from '@relais/domain/kernel/result';
import type { Sql } from '../../database/sql.ts';
import type { StaffNeeds } from './needs.ts';
import {
  confirmTotp,
  findEnabled,
  keepTotpSecret,
  replaceRecoveryCodes,
  type StaffRow,
  spendRecoveryCode,
  spendTotpStep,
} from './staff.repository.ts';
import type { StaffUseCases } from './staff.use-cases.ts';
import { newTotpSecret, totpStepOf, totpUri } from './totp.ts';

type Needs = Pick<StaffNeeds, 'database' | 'clock' | 'chance' | 'digest' | 'sessions' | 'countAttempt'>;
type SecondFactor = Pick<StaffUseCases, 'passSecondFactor' | 'enrolSecondFactor' | 'confirmSecondFactor'>;

const recoveryCodeCount = 10;
const recoveryCodeLength = 10;

export const secondFactor = (needs: Needs): SecondFactor => {
  const { database, clock, chance, digest, sessions, countAttempt } = needs;
  const recoveryHash = (code: string) => digest('recovery-code', code.trim().toLowerCase());

  const acceptsTotp = async (sql: Sql, account: StaffRow, code: string): Promise<boolean> => {
    const step =
      account.totpSecret === null
        ? undefined
        : totpStepOf(code.replace(/\s/g, ''), account.totpSecret, clock.now());
    return step !== undefined && (await spendTotpStep(sql, account.id, step));
  };

  return {
    passSecondFactor: async (id, { code, replaces }) => {
      const counted = await countAttempt(id);
      if (!counted.ok) return counted;
      const token = chance.token();
      return database.transaction(async (sql) => {
        const account = await findEnabled(sql, id);
        if (!account) return refuse({ code: 'credentials-wrong' });
        const passed =
          (await acceptsTotp(sql, account, code)) ||
          (await spendRecoveryCode(sql, id, recoveryHash(code), clock.now()));
        if (!passed) return refuse({ code: 'second-factor-wrong' });
        return accept(await sessions.start(sql, { subject: id, stage: 'complete', token, replaces }));
      });
    },

    enrolSecondFactor: async (id) => {
      const secret = newTotpSecret(chance.token());
      return database.transaction(async (sql) => {
        const account = await findEnabled(sql, id);
        if (!account) return refuse({ code: 'credentials-wrong' });
        if (account.totpConfirmedAt !== null) return refuse({ code: 'second-factor-already-on' });
        await keepTotpSecret(sql, id, secret);
        return accept({ secret, uri: totpUri(secret, account.email) });
      });
    },

    confirmSecondFactor: async (id, { code, replaces }) => {
      const counted = await countAttempt(id);
      if (!counted.ok) return counted;
      const token = chance.token();
      const recoveryCodes = Array.from({ length: recoveryCodeCount }, () =>
        chance
          .token()
          .replace(/[^a-z0-9]/gi, '')
          .toLowerCase()
          .slice(0, recoveryCodeLength),
      );
      return database.transaction(async (sql) => {
        const account = await findEnabled(sql, id);
        if (!account) return refuse({ code: 'credentials-wrong' });
        if (account.totpConfirmedAt !== null) return refuse({ code: 'second-factor-already-on' });
        if (account.totpSecret === null) return refuse({ code: 'second-factor-not-started' });
        if (!(await acceptsTotp(sql, account, code))) return refuse({ code: 'second-factor-wrong' });
        await confirmTotp(sql, id, clock.now());
        await replaceRecoveryCodes(sql, id, recoveryCodes.map(recoveryHash));
        await sessions.endAll(sql, id);
        const session = await sessions.start(sql, { subject: id, stage: 'complete', token, replaces });
        return accept({ session, recoveryCodes });
      });
    },
  };
};
