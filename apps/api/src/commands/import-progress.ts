import type { Progress } from '../files/progress.ts';

type Stream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

const drawEvery = 100;
const sayEvery = 5_000;

/** Shows progress to a person: one line drawn again on a terminal, a plain line now and then elsewhere. `now` in milliseconds. */
export const importProgress = (stream: Stream, now: () => number) => {
  const period = stream.isTTY ? drawEvery : sayEvery;
  const begun = now();
  let shownAt = begun - (stream.isTTY ? period : 0);
  let shownStep = '';
  let drawn = false;

  return {
    show: (progress: Progress): void => {
      const isDue = now() - shownAt >= period || (progress.step !== 'reading' && progress.step !== shownStep);
      if (!isDue) return;
      shownAt = now();
      shownStep = progress.step;
      const line = describe(progress, shownAt - begun);
      stream.write(stream.isTTY ? `\r\u001B[2K${line.slice(0, (stream.columns ?? 80) - 1)}` : `${line}\n`);
      drawn = stream.isTTY === true;
    },
    clear: (): void => {
      if (drawn) stream.write('\r\u001B[2K');
      drawn = false;
    },
  };
};

const stepWords = {
  reading: 'Reading',
  comparing: 'Comparing with the present roster',
  switching: 'Writing the differences',
} as const;

const describe = ({ step, bytesRead, bytesTotal, rowsRead }: Progress, elapsed: number): string => {
  if (step !== 'reading') return `${stepWords[step]} …`;
  const share = bytesTotal
    ? ` ${bar(bytesRead / bytesTotal)} ${Math.floor((bytesRead / bytesTotal) * 100)} %`
    : '';
  const rate = elapsed > 0 ? Math.round((rowsRead / elapsed) * 1_000) : 0;
  return `${stepWords.reading}${share}  ${rowsRead.toLocaleString('en')} rows, ${megabytes(bytesRead)} MB, ${rate.toLocaleString('en')} rows/s`;
};

const barLength = 20;

const bar = (share: number): string => {
  const full = Math.min(barLength, Math.round(share * barLength));
  return `[${'='.repeat(full)}${' '.repeat(barLength - full)}]`;
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
