import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crashTest, type Verdict } from './crash-test.ts';
import { mutants, mutantsOfRestores, plant } from './mutants.ts';
import { inRepository } from './paths.ts';
import { killAll } from './processes.ts';
import { type RestoreVerdict, restoreTest } from './restore-test.ts';
import type { Engine } from './store.ts';
import { listLag } from './world.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    messages: { type: 'string', default: '5000' },
    engine: { type: 'string', default: 'sqlite' },
    senders: { type: 'string' },
    seed: { type: 'string', default: '1' },
    mutant: { type: 'string' },
    restore: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const say = (line: string) => process.stderr.write(`${line}\n`);

const engine: Engine = values.engine === 'postgres' ? 'postgres' : 'sqlite';
const product = inRepository('apps/api/dist/main.js');
/** Longer than the provider can lag; the last mutant is impatient instead. */
const patient = (listLag * 2) / 1_000;

const run = async (program: string, settleSeconds: number): Promise<Verdict> =>
  crashTest({
    engine,
    kills: Number(values.kills),
    messages: Number(values.messages),
    senders: Number(values.senders ?? (engine === 'postgres' ? 3 : 1)),
    seed: Number(values.seed),
    program,
    settleSeconds,
  });

const runRestore = async (program: string): Promise<RestoreVerdict> =>
  restoreTest({ engine, messages: Number(values.messages), program, settleSeconds: patient });

type Told = Omit<Verdict, 'kills' | 'killsInFlight' | 'sendsCut'>;

const tell = (verdict: Told): boolean => {
  const { folder, ...figures } = verdict;
  process.stdout.write(`${JSON.stringify({ engine, seed: Number(values.seed), ...figures })}\n`);
  const right =
    verdict.lost === 0 && verdict.duplicateSms === 0 && verdict.duplicateEmails === 0 && verdict.sound;
  if (right && !values.keep) rmSync(folder, { recursive: true, force: true });
  else say(`What happened is kept in ${folder}`);
  return right;
};

const main = async (): Promise<boolean> => {
  if (values.mutant === undefined && values.restore) {
    const verdict = await runRestore(product);
    const convincing = verdict.sentSinceTheCopy > 0 && verdict.noticed;
    if (!convincing)
      say('Nothing was sent since the copy, or the product noticed nothing: this run proves nothing.');
    return tell(verdict) && convincing;
  }
  if (values.mutant === undefined) {
    const verdict = await run(product, patient);
    const convincing = verdict.killsInFlight >= verdict.kills * 0.9 && verdict.faultsFired > 0;
    if (!convincing) say('Too few kills with sends in flight, or no fault fired: this run proves nothing.');
    return tell(verdict) && convincing;
  }
  const names =
    values.mutant === 'all'
      ? [...Object.keys(mutants), 'impatient', ...Object.keys(mutantsOfRestores)]
      : [values.mutant];
  let caught = 0;
  for (const name of names) {
    const impatient = name === 'impatient';
    const program = impatient ? product : await plant(name, 'dist-mutants');
    const ofRestores = mutantsOfRestores[name] !== undefined;
    const verdict = ofRestores ? await runRestore(program) : await run(program, impatient ? 0.001 : patient);
    const right = tell(verdict);
    say(`${name}: ${right ? 'NOT CAUGHT' : 'caught'}`);
    caught += right ? 0 : 1;
  }
  rmSync(inRepository('apps/api/dist-mutants'), { recursive: true, force: true });
  return caught === names.length;
};

process.exitCode = await main()
  .then((right) => (right ? 0 : 1))
  .catch((failure: unknown) => {
    say(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
    return 1;
  })
  .finally(killAll);
process.exit();
