import 'reflect-metadata';
import { DatabaseUnusable } from './database/database.ts';
import { holdAsOnlyServer } from './database/single-server.ts';
import { readEnv, SettingsRefused } from './env.ts';
import { openLog } from './log.ts';
import { openFoundations } from './open-foundations.ts';
import { startSending } from './sending/start-sending.ts';
import { buildServer, stopServer } from './server.ts';

/** Longer than this and the process ends anyway. Milliseconds. */
const patience = 9_500;

const serve = async () => {
  const env = readEnv();
  const log = openLog(env.logLevel, process.stdout);
  const foundations = await openFoundations(env, log);
  const leaveServer = await holdAsOnlyServer(env.databaseUrl, env.root);
  const app = await buildServer(foundations);

  let sending: ReturnType<typeof startSending> | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    await stopServer(app);
    await sending?.stop();
    await foundations.database.close();
    leaveServer();
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  await app.getHttpAdapter().getInstance().listen({ port: env.port, host: env.host });
  // Nothing leaves before this process is known to be the one that serves.
  sending = startSending(foundations);
  log.info('listening', { port: env.port, engine: foundations.database.engine });
};

/** One sentence for what a person can put right; the whole story for what only we can. */
const explain = (failure: unknown): unknown => {
  if (failure instanceof SettingsRefused || failure instanceof DatabaseUnusable) return failure.message;
  if (failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE') {
    return `Port ${'port' in failure ? failure.port : ''} is already taken: stop the other program or choose another API_PORT.`;
  }
  return failure;
};

serve().catch((failure: unknown) => {
  console.error(explain(failure));
  process.exit(1);
});
