import pino from 'pino';
import type { Log } from './foundations.ts';

/**
 * JSON lines without personal data. Callers log facts only; should one slip, what looks like an address, a phone
 * number, an RPPS or a code is blotted out of the finished line.
 */
export const openLog = (level: string, destination: pino.DestinationStream): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: blot } },
    destination,
  );
  return {
    info: (event, facts) => logger.info(facts ?? {}, event),
    warn: (event, facts) => logger.warn(facts ?? {}, event),
    fault: (event, failure, facts) => logger.error({ ...facts, failure: describe(failure) }, event),
  };
};

/** E-mail addresses, and any run of 6 digits or more however it is spaced; identifiers and times are left alone. */
export const blot = (line: string): string =>
  line
    .replace(/[^\s"'<>():,;=/\\]+(?:@|%40)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi, '[e-mail]')
    .replace(kept, (_, keep: string | undefined) => keep ?? '[digits]');

const kept =
  /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z)|\+?\d(?:[ .\u00A0\u202F-]?\d){5,}/gi;

/** What a bug looked like, without the values it met: drivers put parameters and rows into their messages. */
const describe = (failure: unknown, depth = 0): object => {
  if (!(failure instanceof Error)) return { kind: typeof failure };
  const fromDatabase = 'query' in failure || 'severity' in failure || failure.name === 'SqliteError';
  return {
    kind: failure.name,
    ...('code' in failure ? { code: String(failure.code) } : {}),
    ...(fromDatabase ? {} : { message: failure.message }),
    stack: failure.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
    ...(failure.cause !== undefined && depth < 3 ? { cause: describe(failure.cause, depth + 1) } : {}),
  };
};
