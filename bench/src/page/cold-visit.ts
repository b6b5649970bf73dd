import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export type ColdVisit = {
  /** Milliseconds to the largest paint. */
  readonly largestPaint: number;
  /** The sum of layout shifts, without unit. */
  readonly shift: number;
  /** Kilobytes as they came over the wire, compressed. */
  readonly total: number;
  readonly script: number;
};

const browserFinder = fileURLToPath(new URL('../../../e2e/src/print-browser.ts', import.meta.url));
const megabit = 1_000_000 / 8;

/** A first visit by a phone four times slower than this machine, at 1.6 Mbit/s and 150 ms, in a browser of its own. */
export const coldVisit = async (address: string): Promise<ColdVisit> => {
  const launch = JSON.parse(spawnSync(process.execPath, [browserFinder], { encoding: 'utf8' }).stdout);
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const session = await page.context().newCDPSession(page);
    const scripts = new Set<string>();
    let [total, script] = [0, 0];
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      total += encodedDataLength;
      if (scripts.has(requestId)) script += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6 * megabit,
      uploadThroughput: 0.75 * megabit,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript({ content: watchPaints });
    await page.goto(address, { waitUntil: 'networkidle' });
    const paints = await page.evaluate<Pick<ColdVisit, 'largestPaint' | 'shift'>>('paints');
    return { ...paints, total: total / 1_024, script: script / 1_024 };
  } finally {
    await browser.close();
  }
};

/** Runs inside the page, before it. */
const watchPaints = `
  globalThis.paints = { largestPaint: 0, shift: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => { paints.largestPaint = entry.startTime; });
  watch('layout-shift', (entry) => { paints.shift += entry.value; });
`;
