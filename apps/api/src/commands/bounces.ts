import { readFileSync } from 'node:fs';
import { type BounceOutcome, recordBounce } from '../bounces/record-bounce.ts';
import { DatabaseUnusable } from '../database/database.ts';
import { messageEngines } from '../sending/message-engines.ts';
import { CommandRefused, CommandToRepeat, type Subcommand } from './command.ts';

export const bouncesCommand: Subcommand = (program, { terminal, withFoundations }) => {
  program
    .command('bounces')
    .description('read mails that came back: one on standard input, as Postfix hands it over, or a mailbox')
    .argument('[mailbox]', 'a file in the mbox format')
    .option('--to <address>', 'the address the mail came to, where its headers may not say')
    .action(async (mailbox: string | undefined, { to }: { readonly to?: string }) => {
      const mails = mailbox === undefined ? [await terminal.readBytes()] : mailsIn(read(mailbox));
      const told: Record<BounceOutcome, number> = {
        recorded: 0,
        'not-final': 0,
        'not-a-report': 0,
        'not-ours': 0,
      };
      try {
        await withFoundations(async (foundations) => {
          const record = recordBounce({ ...foundations, hooks: messageEngines(foundations).hooks });
          for (const mail of mails) told[await record(mail, to)] += 1;
        });
      } catch (failure) {
        if (failure instanceof DatabaseUnusable) throw new CommandToRepeat(failure.message);
        throw failure;
      }
      terminal.print(JSON.stringify(told));
    });
};

const read = (mailbox: string): Buffer => {
  try {
    return readFileSync(mailbox);
  } catch {
    throw new CommandRefused(`${mailbox} cannot be read.`);
  }
};

/** An mbox is mails one after the other, each behind a line that begins with "From ". */
const mailsIn = (mailbox: Buffer): Buffer[] =>
  mailbox
    .toString('latin1')
    .replaceAll('\r\n', '\n')
    .split(/^From .*\n/m)
    .filter((mail) => mail.trim() !== '')
    .map((mail) => Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1'));
