import { type DynamicModule, Module } from '@nestjs/common';
import { type Foundations, foundationsModule } from './foundations.module.ts';
import { HttpModule } from './http/http.module.ts';
import { ImportUploadModule } from './http/import-upload.module.ts';
import { RpcModule } from './rpc/rpc.module.ts';

@Module({ imports: [HttpModule, ImportUploadModule, RpcModule] })
class AppModule {}

/** Everything the server runs. */
export const appModule = (foundations: Foundations): DynamicModule => ({
  module: AppModule,
  imports: [foundationsModule(foundations)],
});
