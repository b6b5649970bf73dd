import { type DynamicModule, Module } from '@nestjs/common';
import type { Database } from './database/database.ts';
import type { Env } from './env.ts';
import type { Chance, Clock, Digest, Ids, Log } from './foundations.ts';

/** What main.ts, a command or a test makes once and every module may ask for: `inject: [FOUNDATIONS]`. */
export type Foundations = {
  readonly env: Env;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly chance: Chance;
  readonly digest: Digest;
  readonly log: Log;
};

export const FOUNDATIONS = Symbol('foundations');

@Module({})
class FoundationsModule {}

export const foundationsModule = (foundations: Foundations): DynamicModule => ({
  module: FoundationsModule,
  global: true,
  providers: [{ provide: FOUNDATIONS, useValue: foundations }],
  exports: [FOUNDATIONS],
});
