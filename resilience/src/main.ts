import { rmSync } from 'node:fs';
import { type Asked, everyMutant, impatient, readAsked, usage } from './asked.ts';
import { crashTest, type Verdict } from './crash-test.ts';
import { mutantsOfRestores, plant } from './mutants.ts';
import { inRepository } from './paths.ts';
import { killAll } from './processes.ts';
import { type RestoreVerdict, restoreTest } from './restore-test.ts';
import { listLag } from './world.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

const understood = (): Asked => {
  try {
    return readAsked(process.argv.slice(2));
  } catch (failure) {
    say(`${failure instanceof Error ? failure.message : failure}\n${usage}`);
    process.exit(2);
  }
};

const asked = understood();
const product = inRepository('apps/api/dist/main.js');
/** Seconds. Longer than a send and the lag of the provider together, on a busy machine too; the last mutant is impatient instead. */
const patient = 6;

const run = (program: string): Promise<Verdict> =>
  crashTest({ ...asked, program, settleSeconds: patient, lag: listLag });

/** The queue of what is to be settled may itself outlast the usual lag: here the provider is slower than any queue. */
const runImpatiently = (): Promise<Verdict> =>
  crashTest({ ...asked, program: product, settleSeconds: 0.001, lag: 10 * listLag });

const runRestore = (program: string): Promise<RestoreVerdict> =>
  restoreTest({ ...asked, program, settleSeconds: patient });

/** A kill may fall between two sends; in a short run that says nothing. */
const chanceMisses = 2;

type Told = Omit<Verdict, 'kills' | 'killsInFlight' | 'sendsCut'>;

const tell = (verdict: Told): boolean => {
  const { folder, ...figures } = verdict;
  process.stdout.write(`${JSON.stringify({ engine: asked.engine, seed: asked.seed, ...figures })}\n`);
  const right =
    verdict.lost === 0 && verdict.duplicateSms === 0 && verdict.duplicateEmails === 0 && verdict.sound;
  if (right && !asked.keep) rmSync(folder, { recursive: true, force: true });
  else say(`What happened is kept in ${folder}`);
  return right;
};

const runWith = async (mutant: string): Promise<Told> => {
  if (mutant === impatient) return runImpatiently();
  const program = await plant(mutant, 'dist-mutants');
  return mutantsOfRestores[mutant] === undefined ? run(program) : runRestore(program);
};

const main = async (): Promise<boolean> => {
  if (asked.mutant === undefined && asked.restore) {
    const verdict = await runRestore(product);
    const convincing = verdict.sentSinceTheCopy > 0 && verdict.noticed;
    if (!convincing)
      say('Nothing was sent since the copy, or the product noticed nothing: this run proves nothing.');
    return tell(verdict) && convincing;
  }
  if (asked.mutant === undefined) {
    const verdict = await run(product);
    const convincing = verdict.killsInFlight >= verdict.kills * 0.9 - chanceMisses && verdict.faultsFired > 0;
    if (!convincing) say('Too few kills with sends in flight, or no fault fired: this run proves nothing.');
    return tell(verdict) && convincing;
  }
  const names = asked.mutant === 'all' ? everyMutant : [asked.mutant];
  let caught = 0;
  for (const name of names) {
    const verdict = await runWith(name);
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
