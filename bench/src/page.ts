import { availableParallelism } from 'node:os';
import { median } from './measured-process.ts';
import { type ColdVisit, coldVisit } from './page/cold-visit.ts';
import { govukPage } from './peers/govuk-page.ts';
import { nextHello } from './peers/next-hello.ts';

const paths = [
  '/',
  '/connexion',
  '/parcours',
  '/parcours/sans-carte',
  '/parcours/sans-carte/scanner-qr-code',
  '/symptomes/pas-d-email',
  '/supports',
  '/aide',
];

/**
 * B10: cold first visits to the portal that runs at an address, between visits to its peers. Arguments: rounds (5),
 * address (http://127.0.0.1:3000).
 */
export const page = async ([
  rounds = '5',
  portal = 'http://127.0.0.1:3000',
]: readonly string[]): Promise<void> => {
  console.log(
    `Node ${process.version}, ${availableParallelism()} CPUs, ${rounds} rounds, 4× slower, 1.6 Mbit/s`,
  );
  const peers = { 'Next, one heading': await nextHello(), 'GOV.UK, one field': await govukPage() };
  const addresses = new Map([
    ...Object.entries(peers).map(([name, { address }]) => [name, address] as const),
    ...paths.map((path) => [path, new URL(path, portal).href] as const),
  ]);
  const visits = new Map<string, ColdVisit[]>([...addresses.keys()].map((name) => [name, []]));
  try {
    for (let round = 0; round <= Number(rounds); round += 1) {
      for (const [name, address] of addresses) {
        const visit = await coldVisit(address);
        // The first round warms the servers up.
        if (round > 0) visits.get(name)?.push(visit);
      }
    }
  } finally {
    for (const { stop } of Object.values(peers)) await stop();
  }
  const base = of('largestPaint', visits.get('GOV.UK, one field') ?? []);
  for (const [name, taken] of visits) {
    const paint = of('largestPaint', taken);
    console.log(
      `${name.padEnd(26)} largest paint ${paint.toFixed(0)} ms (${(paint / base).toFixed(2)} ×), shift ${of('shift', taken).toFixed(3)}, ` +
        `${of('total', taken).toFixed(0)} KB of which ${of('script', taken).toFixed(0)} of script`,
    );
  }
};

const of = (figure: keyof ColdVisit, visits: readonly ColdVisit[]): number =>
  median(visits.map((visit) => visit[figure]));
