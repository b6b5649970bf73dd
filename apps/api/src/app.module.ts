import { type DynamicModule, Module } from '@nestjs/common';
import { type Foundations, FoundationsModule } from './foundations.module.ts';
import { HttpModule } from './http/http.module.ts';
import { RpcModule } from './rpc/rpc.module.ts';

/** Everything the server runs. */
@Module({})
export class AppModule {
  static with(foundations: Foundations): DynamicModule {
    return { module: AppModule, imports: [FoundationsModule.with(foundations), HttpModule, RpcModule] };
  }
}
