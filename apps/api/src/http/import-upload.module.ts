import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { RpcModule } from '../rpc/rpc.module.ts';
import { ImportUploadController } from './import-upload.controller.ts';

@Module({ imports: [RpcModule], controllers: [ImportUploadController] })
export class ImportUploadModule implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit() {
    // Left unread: the controller streams it to a file.
    this.host.httpAdapter
      .getInstance()
      .addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null, undefined));
  }
}
