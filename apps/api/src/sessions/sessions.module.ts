import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { minutes } from '@relais/domain/kernel/instant';
import { FOUNDATIONS, type Foundations } from '../foundations.module.ts';
import { forgetEndedLimits } from '../limits/limit-counters.ts';
import { recurring } from '../recurring.ts';
import { forgetEndedSessions } from './session.repository.ts';
import { sessionUseCases } from './sessions.ts';

export const SESSIONS = Symbol('session use cases');

@Module({
  providers: [
    {
      provide: SESSIONS,
      inject: [FOUNDATIONS],
      useFactory: ({ database, clock }: Foundations) => sessionUseCases({ database, clock }),
    },
  ],
  exports: [SESSIONS],
})
export class SessionsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  #cleaning: ReturnType<typeof recurring> | undefined;

  constructor(@Inject(FOUNDATIONS) private readonly foundations: Foundations) {}

  onApplicationBootstrap() {
    const { database, clock, log } = this.foundations;
    const forget = () =>
      database.transaction(async (sql) => {
        await forgetEndedSessions(sql, clock.now());
        await forgetEndedLimits(sql, clock.now());
      });
    this.#cleaning = recurring('forgetting ended sessions', minutes(10), forget, log);
  }

  async onApplicationShutdown() {
    await this.#cleaning?.stop();
  }
}
