import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';
import type { ForecastUseCases } from './forecast.use-cases.ts';
import { forecastRegion } from './forecast-region.ts';

export const FORECAST = Symbol('forecast use cases');

export const forecastUseCases = (foundations: Foundations): ForecastUseCases => ({
  simulate: forecastRegion({ ...foundations, templateFor: templatesInForce() }),
});

@Module({
  providers: [{ provide: FORECAST, inject: [FOUNDATIONS], useFactory: forecastUseCases }],
  exports: [FORECAST],
})
export class ForecastModule {}
