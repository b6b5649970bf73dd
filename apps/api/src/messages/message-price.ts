import type { NudgeSettings } from '@relais/domain/nudge/settings';

/** What messages cost, and who says so: a price is a dated fact of the settings. */
export type MessagePrice = { readonly thousandthsOfEuro: number; readonly source: string };

export const messagePrice = (
  segments: number,
  { smsSegmentPrice }: Pick<NudgeSettings, 'smsSegmentPrice'>,
): MessagePrice => ({
  thousandthsOfEuro: segments * smsSegmentPrice.thousandthsOfEuro,
  source: smsSegmentPrice.source,
});
