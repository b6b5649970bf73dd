import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { appModule } from './app.module.ts';
import type { Foundations } from './foundations.module.ts';
import { HealthChecks } from './http/health-checks.ts';
import { RpcModule, USE_CASES } from './rpc/rpc.module.ts';
import { serveTrpc } from './rpc/serve-trpc.ts';
import type { UseCases } from './rpc/use-cases.ts';

/** Bytes; roster files come through a controller of their own, which streams. */
const largestBody = 256 * 1024;

/** The whole server, not listening yet. */
export const buildServer = async (foundations: Foundations): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: [...foundations.env.trustedProxies],
    routerOptions: { maxParamLength: 5_000 },
    // While stopping, requests already on their way are answered; readiness keeps new ones away.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(appModule(foundations), adapter, {
    logger: nestLines(foundations),
    abortOnError: false,
  });
  const useCases = app.select(RpcModule).get<UseCases>(USE_CASES);
  await serveTrpc(adapter.getInstance(), foundations, useCases);
  await app.init();
  await adapter.getInstance().ready();
  return app;
};

/** Refuses new work, finishes what runs, then closes. */
export const stopServer = async (app: NestFastifyApplication): Promise<void> => {
  app.get(HealthChecks).leave();
  await app.close();
};

const nestLines = ({ log }: Foundations) => {
  const fault = (message: unknown) => log.fault('nest', new Error(String(message)));
  return {
    log: () => undefined,
    warn: (message: string) => log.warn(`nest: ${message}`),
    error: fault,
    fatal: fault,
  };
};
