import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { minutes } from '@relais/domain/kernel/instant';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { recurring } from '../../recurring.ts';
import { eraseMyData } from './erase-my-data.ts';
import { exportMyData, exportMyDataAsCsv } from './export-my-data.ts';
import { finishErasures } from './finish-erasures.ts';
import type { PrivacyUseCases } from './privacy.use-cases.ts';

export const PRIVACY = Symbol('privacy use cases');

export const privacyUseCases = (foundations: Foundations): PrivacyUseCases => ({
  export: exportMyData(foundations),
  exportAsCsv: exportMyDataAsCsv(foundations),
  erase: eraseMyData(foundations),
});

@Module({
  providers: [{ provide: PRIVACY, inject: [FOUNDATIONS], useFactory: privacyUseCases }],
  exports: [PRIVACY],
})
export class PrivacyModule implements OnApplicationBootstrap, OnApplicationShutdown {
  #finishing: ReturnType<typeof recurring> | undefined;

  constructor(@Inject(FOUNDATIONS) private readonly foundations: Foundations) {}

  onApplicationBootstrap() {
    const { foundations } = this;
    this.#finishing = recurring(
      'finishing erasures',
      minutes(1),
      finishErasures(foundations),
      foundations.log,
    );
  }

  async onApplicationShutdown() {
    await this.#finishing?.stop();
  }
}
