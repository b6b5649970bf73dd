import { read } from '../../lib/api.ts';
import type { ForecastQuery } from './forecast-query.ts';

export const loadForecast = (query: ForecastQuery) =>
  read((api) => api.nudges.forecast.simulate.query({ ...query, days: 14 }));
