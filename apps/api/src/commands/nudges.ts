import { InvalidArgumentError } from 'commander';
import { forecastUseCases } from '../features/forecast/forecast.module.ts';
import type { Forecast, ForecastTally } from '../features/forecast/forecast.use-cases.ts';
import type { Subcommand } from './command.ts';

const everyLine = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

export const nudgesCommand: Subcommand = (program, { terminal, withFoundations }) => {
  program
    .command('nudges')
    .description('what the rules would send')
    .command('forecast')
    .description('the next days, rule by rule, if nobody acts and every message arrives; writes nothing')
    .option('--days <number>', 'how far to look, 1 to 31', daysFrom, 14)
    .option('--json', 'print everything, firing by firing, as one JSON object on standard output')
    .action(({ days, json }: { readonly days: number; readonly json?: true }) =>
      withFoundations(async (foundations) => {
        const { simulate } = forecastUseCases(foundations);
        const forecast = await simulate({ days, scope: 'all', lines: everyLine });
        if (json) terminal.print(JSON.stringify(forecast));
        else for (const line of summary(forecast)) terminal.say(line);
      }),
    );
};

const daysFrom = (typed: string): number => {
  const days = Number(typed);
  if (!Number.isInteger(days) || days < 1 || days > 31) {
    throw new InvalidArgumentError('This must be a whole number from 1 to 31.');
  }
  return days;
};

const summary = ({ days, total, suspended, trial }: Forecast): readonly string[] => [
  ...(suspended ? ['All sending is suspended: nothing leaves until the kill switch is off.'] : []),
  ...(trial ? ['Trial mode: only guests are written to.'] : []),
  ...days.flatMap(({ day, rules, ...ofDay }) => [
    `${day}: ${told(ofDay)}`,
    ...rules.map((rule) => `  ${rule.rule}: ${told(rule)}`),
  ]),
  `In all: ${told(total)}`,
];

const told = ({ sms, emails, segments, thousandthsOfEuro, skipped }: ForecastTally): string => {
  const left = Object.values(skipped).reduce((sum, number) => sum + number, 0);
  const euros = (thousandthsOfEuro / 1_000).toFixed(2);
  return `${sms} SMS (${segments} segments, ${euros} EUR), ${emails} e-mails, ${left} not sent`;
};
