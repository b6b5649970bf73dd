import { readEnvironment } from './env.ts';
import { startSandbox } from './start-sandbox.ts';

const isTaken = (error: unknown): error is Error & { port: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const describe = (error: unknown): string => {
  if (isTaken(error)) return `port ${error.port} is already in use`;
  return error instanceof Error ? error.message : String(error);
};

try {
  const environment = readEnvironment();
  const sandbox = await startSandbox({
    httpPort: environment.SANDBOX_PORT,
    smtpPort: environment.SANDBOX_SMTP_PORT,
    account: { sid: environment.TWILIO_ACCOUNT_SID, authToken: environment.TWILIO_AUTH_TOKEN },
    publicUrl: environment.SANDBOX_PUBLIC_URL,
    ledgerPath: environment.SANDBOX_LEDGER,
    mailLogPath: environment.SANDBOX_MAIL_LOG,
  });
  const stop = () => void sandbox.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`Sandbox: http://127.0.0.1:${sandbox.httpPort}/  mail on 127.0.0.1:${sandbox.smtpPort}`);
} catch (error) {
  console.error(`The sandbox cannot start: ${describe(error)}.`);
  process.exitCode = 1;
}
