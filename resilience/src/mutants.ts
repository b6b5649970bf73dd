import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inRepository } from './paths.ts';

type Mutant = {
  /** The mistake, as somebody in a hurry would make it. */
  readonly mistake: string;
  readonly edits: readonly Edit[];
};

type Edit = { readonly file: string; readonly replace: string; readonly by: string };

/** What must turn the test of restores red. */
export const mutantsOfRestores: Readonly<Record<string, Mutant>> = {
  'no-restore-gate': {
    mistake: 'a database that was put back sends what it believes still to be sent',
    edits: [
      {
        file: 'apps/api/src/restores/compare-epochs.ts',
        replace: "outside.number - inside <= 1 ? 'ours' : 'restored'",
        by: "'ours'",
      },
    ],
  },
  'trust-what-is-planned-again': {
    mistake:
      'what a restored database had, and looks for, is all that is doubted: what it plans again is simply sent',
    edits: [
      {
        file: 'apps/api/src/restores/doubt-due.ts',
        replace: 'and(isNull(messages.nudgeId), isNull(messages.campaignId))',
        by: 'isNull(messages.id)',
      },
    ],
  },
};

/** Mistakes that other senders really make. Each must turn the crash test red, or the test proves nothing. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'mark-before-send': {
    mistake: 'the message is marked accepted before it is sent',
    edits: [
      {
        file: 'apps/api/src/outbox/sender.ts',
        replace: 'const stillOurs =',
        by: "await record({ message, attemptId, end: { kind: 'accepted', providerId: attemptId } });\n    const stillOurs =",
      },
    ],
  },
  'no-claim': {
    mistake: 'the messages of a sender that died are simply due again',
    edits: [
      {
        file: 'apps/api/src/outbox/after-silence.ts',
        replace: "message.lane === 'sign-in'",
        by: 'message.lane !== undefined',
      },
    ],
  },
  'no-settle-wait': {
    mistake: 'a message that is not found at once is sent again',
    edits: [
      {
        file: 'apps/api/src/outbox/after-silence.ts',
        replace: 'later(message.attemptStartedAt ?? now, pacing.settleAfter)',
        by: 'now',
      },
      {
        file: 'apps/api/src/outbox/settling.ts',
        replace: 'return absences + 1 >= 2',
        by: 'return absences + 1 >= 1',
      },
    ],
  },
  'trust-library-codes': {
    mistake: 'every ECONNECTION of the mail library counts as "never connected"',
    edits: [
      {
        file: 'apps/api/src/gateways/never-connected.ts',
        replace: "property(cause, 'syscall') === 'connect'",
        by: "['ECONNECTION', 'ESOCKET'].includes(String(property(cause, 'code'))) || property(cause, 'syscall') === 'connect'",
      },
    ],
  },
};

/** Builds the server with one planted mistake; the product's own sources and bundle stay as they are. */
export const plant = async (name: string, folder: string): Promise<string> => {
  const mutant = mutants[name] ?? mutantsOfRestores[name];
  if (mutant === undefined)
    throw new Error(
      `No such mutant: ${name}. There are ${Object.keys({ ...mutants, ...mutantsOfRestores }).join(', ')}.`,
    );
  const planted = new Map(mutant.edits.map((edit) => [inRepository(edit.file), withMistake(edit)]));
  const outfile = inRepository(`apps/api/${folder}/${name}/main.js`);
  const { dependencies } = JSON.parse(readFileSync(inRepository('apps/api/package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  await build({
    entryPoints: [inRepository('apps/api/src/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    external: Object.keys(dependencies)
      .filter((one) => !one.startsWith('@relais/'))
      .flatMap((one) => [one, `${one}/*`]),
    absWorkingDir: inRepository('apps/api'),
    plugins: [
      {
        name: 'plant',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = planted.get(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return outfile;
};

const withMistake = ({ file, replace, by }: Edit): string => {
  const source = readFileSync(inRepository(file), 'utf8');
  if (!source.includes(replace)) throw new Error(`A mutant no longer finds its place in ${file}: ${replace}`);
  return source.replace(replace, by);
};
