/** A known reason to stop: one sentence for the person at the terminal, what to read before it, and an exit code. */
export class Stop extends Error {
  constructor(sentence, { code = 1, evidence = '' } = {}) {
    super(sentence);
    this.code = code;
    this.evidence = evidence;
  }
}

/** Ends the process once what was written has left: exiting at once can cut a pipe short. */
export const endWith = (code) => {
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
};
