import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { databaseAnswers } from '../database/database-answers.ts';
import { FOUNDATIONS, type Foundations } from '../foundations.module.ts';
import { HealthController } from './health.controller.ts';
import { HealthChecks } from './health-checks.ts';

@Module({
  controllers: [HealthController],
  providers: [{ provide: HealthChecks, useFactory: () => new HealthChecks() }],
  exports: [HealthChecks],
})
export class HttpModule implements OnModuleInit {
  constructor(
    @Inject(HealthChecks) private readonly checks: HealthChecks,
    @Inject(FOUNDATIONS) private readonly foundations: Foundations,
  ) {}

  onModuleInit() {
    this.checks.register('database', databaseAnswers(this.foundations.database));
  }
}
