import { skipWordsAhead } from '@relais/content/skip-words';
import { displayName } from '@relais/domain/identity/person-name';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import { days } from '@relais/domain/kernel/instant';
import type { CampaignCheck, CampaignSheet } from '../../lib/answers.ts';
import { channelWords } from '../../lib/channel-words.ts';
import { counted, figure } from '../../lib/figures.ts';
import type { MessageShown } from '../../lib/message-preview.tsx';
import { phoneNumber } from '../../lib/phone-number.ts';
import { priceWords } from '../../lib/price-words.ts';
import { departureWords, postponedWords } from './postponed-words.ts';

export type ReviewShown = {
  readonly people: string;
  readonly detail: string;
  readonly channels: readonly { readonly term: string; readonly value: string }[];
  readonly departure: string;
  readonly held: readonly string[];
  readonly spread: readonly string[];
  readonly exclusions: readonly { readonly reason: string; readonly people: string }[];
  readonly previews: readonly { readonly name: string; readonly message: MessageShown }[];
};

/** The page that is read before anything leaves. */
export const presentReview = (
  review: CampaignCheck,
  { definition }: CampaignSheet,
  from: Viewpoint,
): ReviewShown => {
  const { people, inAudience, byChannel, postponed, spread, exclusions, previews } = review;
  return {
    people: counted(people, 'personne recevra ce message', 'personnes recevront ce message'),
    detail: `sur ${counted(inAudience, 'personne visée', 'personnes visées')} par les critères`,
    channels: definition.channels.map((channel) => ({
      term: channel === 'sms' ? 'SMS' : 'E-mail',
      value:
        channel === 'sms'
          ? `${counted(byChannel.sms.people, 'personne', 'personnes')}, ${counted(byChannel.sms.segments, 'segment', 'segments')}, ${priceWords(byChannel.sms.price.thousandthsOfEuro)} (${byChannel.sms.price.source})`
          : `${counted(byChannel.email.people, 'personne', 'personnes')}, sans prix à l’envoi`,
    })),
    departure: people === 0 ? '' : departureWords(review, from),
    // When one reason holds everybody, the departure says it.
    held:
      postponed.length === 1 && postponed[0]?.people === people
        ? []
        : postponed.map((one) => postponedWords(one, from)),
    spread: spread.map(
      ({ channel, perDay, today, days: count }) =>
        `Limite de ${figure(perDay)} ${channelWords[channel]} par jour (${figure(today)} encore possibles aujourd’hui) : la campagne s’étale sur ${count} jours.${
          count * days(1) > definition.usefulFor
            ? ' Le message n’est plus utile avant : une partie ne partira pas.'
            : ''
        }`,
    ),
    exclusions: exclusions.map(({ reason, people: excluded }) => ({
      reason: capitalised(skipWordsAhead[reason]),
      people: figure(excluded),
    })),
    previews: previews.map(({ givenName, familyName, channel, recipient, message }) => ({
      name: displayName({ given: givenName, family: familyName }),
      message: {
        ...message,
        channel,
        recipient: channel === 'sms' ? phoneNumber(recipient) : recipient,
      },
    })),
  };
};

const capitalised = (words: string): string =>
  words.startsWith('la e-') ? `La e-${words.slice(5)}` : words.charAt(0).toUpperCase() + words.slice(1);
