import { Controller, HttpStatus, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import { FOUNDATIONS, type Foundations } from '../foundations.module.ts';
import { appRouter } from '../rpc/app-router.ts';
import { requestContexts } from '../rpc/request-context.ts';
import { USE_CASES } from '../rpc/rpc.module.ts';
import { Refused, refusedWith } from '../rpc/unwrap.ts';
import type { UseCases } from '../rpc/use-cases.ts';

/**
 * POST /imports/upload?kind=annuaire&fileName=…&departments=75,92&dryRun=1, the file itself as the body
 * (application/octet-stream), with the session cookie and the headers every mutation has. Answers 202 and the id to
 * follow. Only here because tRPC does not stream: who may, and what is asked, are the router's own rules.
 */
@Controller('imports')
export class ImportUploadController {
  readonly #contextOf: ReturnType<typeof requestContexts>;

  constructor(
    @Inject(FOUNDATIONS) foundations: Foundations,
    @Inject(USE_CASES) private readonly useCases: UseCases,
  ) {
    this.#contextOf = requestContexts(foundations, useCases);
  }

  @Post('upload')
  async upload(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    try {
      const announced = await this.#announce(query, request, reply);
      const received = await this.useCases.imports.receive({ ...announced, content: request.raw });
      if (received.ok) return reply.status(HttpStatus.ACCEPTED).send(received.value);
      throw refusedWith(received.refusal);
    } catch (failure) {
      if (!(failure instanceof TRPCError)) throw failure;
      const { cause } = failure;
      return refuse(reply, getHTTPStatusCodeFromError(failure), {
        refusal: cause instanceof Refused ? cause.refusal : undefined,
        issues:
          cause instanceof ZodError
            ? cause.issues.map(({ path, code }) => ({ path: path.join('.'), code }))
            : undefined,
      });
    }
  }

  async #announce(query: Record<string, unknown>, request: FastifyRequest, reply: FastifyReply) {
    const context = this.#contextOf({ req: request, res: reply });
    // A stream is no JSON; the header of our own already keeps foreign forms out.
    const asCall = { ...context, request: { ...context.request, isJson: true } };
    return appRouter.createCaller(asCall).imports.announce({
      kind: String(query['kind'] ?? ''),
      fileName: String(query['fileName'] ?? ''),
      departments: String(query['departments'] ?? '')
        .split(',')
        .filter((code) => code !== ''),
      dryRun: query['dryRun'] === '1',
    });
  }
}

/** The rest of the file is not read: the connection closes with the answer. */
const refuse = (reply: FastifyReply, status: number, body: object) =>
  reply.status(status).header('connection', 'close').send(body);
