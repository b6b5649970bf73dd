import type { Page } from '@playwright/test';

/** Bytes that came over the wire for a page opened for the first time, compressed as they came. */
export type PageWeight = {
  readonly total: number;
  readonly document: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
};

const kinds: Readonly<Record<string, Exclude<keyof PageWeight, 'total'>>> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
};

/** Opens a page as a first visitor would and weighs all that it makes the browser fetch. */
export const weighPage = async (page: Page, address: string): Promise<PageWeight> => {
  const session = await page.context().newCDPSession(page);
  const typeOf = new Map<string, string>();
  const weight = { total: 0, document: 0, script: 0, style: 0, font: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => typeOf.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.total += encodedDataLength;
    const kind = kinds[typeOf.get(requestId) ?? ''];
    if (kind) weight[kind] += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.detach();
  return weight;
};

const kilobyte = 1024;

/** "118 KB of which 96 of script": to be read beside its budget. */
export const kilobytes = (bytes: number): number => Math.round((bytes / kilobyte) * 10) / 10;
