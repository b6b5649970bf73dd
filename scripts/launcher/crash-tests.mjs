import { inRoot } from './paths.mjs';

const onEngine = (engine) => ({
  name: `crashes, ${engine}`,
  command: [
    'node',
    [inRoot('resilience/src/main.ts'), '--engine', engine, '--kills', '4', '--messages', '600'],
  ],
});

const restoredOn = (engine) => ({
  name: `restore, ${engine}`,
  command: ['node', [inRoot('resilience/src/main.ts'), '--restore', '--engine', engine, '--messages', '300']],
});

/** The short version: real senders killed while they send, and a database put back. The long one, and its planted mistakes, are `npm run resilience`. */
export const crashTests = [
  onEngine('sqlite'),
  onEngine('postgres'),
  restoredOn('sqlite'),
  restoredOn('postgres'),
];
