import { type ReceiptWord, receiptWords } from '@relais/content/receipt-words';
import { skipWords } from '@relais/content/skip-words';
import { displayName } from '@relais/domain/identity/person-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { CampaignReport, SendingPage } from '../../lib/answers.ts';
import { counted, figure } from '../../lib/figures.ts';
import { priceWords } from '../../lib/price-words.ts';

export type ReportShown = {
  readonly receipts: readonly {
    readonly word: ReceiptWord;
    readonly meaning: string;
    readonly sms: string;
    readonly email: string;
    readonly total: string;
  }[];
  readonly failures: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly channel: string;
    readonly why: string;
  }[];
  readonly moreFailures: string | undefined;
  readonly exclusions: readonly { readonly reason: string; readonly people: string }[];
  readonly cost: string;
};

const meanings: readonly (readonly [ReceiptWord, string])[] = [
  ['Prévu', 'Écrit, part dans les minutes qui viennent'],
  ['Retenu', 'Attend la fin des heures calmes'],
  ['Traité', 'Confié au prestataire'],
  ['Envoyé', 'Parti ; réception non certaine'],
  ['Livré', 'Réception confirmée'],
  ['Échec', 'N’est pas arrivé'],
  ['Non envoyé', 'Écarté au moment de partir'],
];

/** What became of the messages, in the words of receipts, per channel; who was not reached and what to do about it. */
export const presentReport = (
  report: CampaignReport,
  failures: SendingPage | undefined,
  from: Viewpoint,
): ReportShown => {
  const counts = new Map<ReceiptWord, { sms: number; email: number }>();
  for (const { channel, state, reason, messages } of report.messages) {
    const { word } = receiptWords(
      { channel, state, reason: reason ?? null, notBefore: from.now, acceptedAt: null, endedAt: null },
      from,
    );
    const known = counts.get(word) ?? { sms: 0, email: 0 };
    counts.set(word, { ...known, [channel]: known[channel] + messages });
  }
  const rows = failures?.rows ?? [];
  const more = (failures?.total ?? 0) - rows.length;
  return {
    receipts: meanings.flatMap(([word, meaning]) => {
      const found = counts.get(word);
      if (found === undefined) return [];
      const { sms, email } = found;
      return [{ word, meaning, sms: figure(sms), email: figure(email), total: figure(sms + email) }];
    }),
    failures: rows.map((row) => ({
      id: row.id,
      name: displayName({ given: row.person.givenName, family: row.person.familyName }),
      href: `/pharmaciens/${row.person.rpps}`,
      channel: row.channel === 'sms' ? 'SMS' : 'E-mail',
      why: receiptWords(row, from).explanation,
    })),
    moreFailures: more > 0 ? `Et ${counted(more, 'autre', 'autres')}.` : undefined,
    exclusions: report.exclusions.map(({ reason, people }) => ({
      reason: `Car ${skipWords[reason]}`,
      people: figure(people),
    })),
    cost: `${counted(report.segments, 'segment', 'segments')}, ${priceWords(report.price.thousandthsOfEuro)} (${report.price.source})`,
  };
};
