import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { Foundations } from '../foundations.module.ts';
import { appRouter } from './app-router.ts';
import { requestContexts } from './request-context.ts';
import type { UseCases } from './use-cases.ts';

/** The most calls one HTTP request may carry. */
export const maxBatchSize = 10;

/**
 * Mounts the router on Fastify. tRPC by itself also reads forms and octet streams, which a foreign page can post
 * without asking first, and batches without end: here JSON only, ten calls at most.
 */
export const serveTrpc = async (fastify: FastifyInstance, foundations: Foundations, useCases: UseCases) => {
  await fastify.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
      if (hasBody && !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
        return reply.status(415).send({ error: 'JSON only.' });
      }
    });
    await scope.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: {
        router: appRouter,
        createContext: requestContexts(foundations, useCases),
        maxBatchSize,
        onError: ({
          error,
          path,
          ctx,
        }: {
          error: Error & { code: string };
          path?: string | undefined;
          ctx?: { request: { id: string } } | undefined;
        }) => {
          if (error.code !== 'INTERNAL_SERVER_ERROR') return;
          foundations.log.fault('call failed', error.cause ?? error, { path, requestId: ctx?.request.id });
        },
      },
    });
  });
};
