import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { databaseAnswers } from '../database/database-answers.ts';
import { FOUNDATIONS, type Foundations } from '../foundations.module.ts';
import { gateIsOpen } from '../sending/gate-is-open.ts';
import { nudgingKeepsGoing } from '../sending/nudging-keeps-going.ts';
import { outboxKeepsUp } from '../sending/outbox-keeps-up.ts';
import { providersWork } from '../sending/providers-work.ts';
import { HealthController } from './health.controller.ts';
import { HealthChecks } from './health-checks.ts';
import { TwilioStatusController } from './twilio-status.controller.ts';

@Module({
  controllers: [HealthController, TwilioStatusController],
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
    this.checks.register('restore-gate', gateIsOpen(this.foundations));
    this.checks.register('outbox', outboxKeepsUp(this.foundations));
    this.checks.register('nudging', nudgingKeepsGoing(this.foundations));
    this.checks.notice('providers', providersWork(this.foundations));
  }
}
