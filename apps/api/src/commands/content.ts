import { resolve } from 'node:path';
import { publishedContent } from '../features/content/published-content.ts';
import { type WritingRefusal, writeContent } from '../features/content/write-content.ts';
import { CommandRefused, type Subcommand } from './command.ts';

const explanations: Readonly<Record<WritingRefusal['code'], (folder: string) => string>> = {
  'not-a-folder': (folder) => `${folder} is a file: name a folder.`,
  'folder-of-something-else': (folder) =>
    `${folder} holds something else: name an empty folder, or one made by an earlier export.`,
};

export const contentCommand: Subcommand = (program, { terminal, withFoundations }) => {
  const content = program
    .command('content')
    .description('the published guides, questions, desks and messages');

  content
    .command('export')
    .description('write all published content as files, one per piece; prints how many of each kind, as JSON')
    .argument('<folder>', 'empty, or made by an earlier export')
    .action((typed: string) =>
      withFoundations(async ({ database }) => {
        const folder = resolve(typed);
        const files = await publishedContent(database.read);
        const written = writeContent(folder, files);
        if (!written.ok) throw new CommandRefused(explanations[written.refusal.code](folder));
        const byKind = Object.fromEntries(
          [...Map.groupBy(files, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]),
        );
        terminal.print(JSON.stringify({ files: files.length, byKind }));
        terminal.say(`${files.length} pieces of content are in ${folder}.`);
      }),
    );
};
