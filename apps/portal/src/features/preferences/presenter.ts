import type { ServerClient } from '@relais/api-client/server-client';
import { topicWords } from '@relais/content/topic-words';
import { frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import { type Channel, channels } from '@relais/domain/nudge/channel';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import type { FormState } from '../../lib/forms/form-state.ts';
import { oneStop } from '../../lib/one-stop.ts';
import { unbroken } from '../../lib/unbroken.ts';

export type MyPreferences = Awaited<ReturnType<ServerClient['preferences']['mine']['query']>>;

export type ChannelView = {
  readonly channel: Channel;
  readonly label: string;
  /** Where such messages go, or that they go nowhere. */
  readonly where: string;
  /** Why it may not arrive. */
  readonly doubt?: string;
  /** STOP was answered at the operator: only there can it be undone. */
  readonly isStopped: boolean;
  readonly topics: readonly {
    readonly name: string;
    readonly label: string;
    readonly meaning: string;
    readonly isAccepted: boolean;
  }[];
};

/** What is accepted on each channel, as it is kept or as it was ticked under a session that had ended. */
export const presentPreferences = (
  { accepted, refusedAtOperator, coordinates }: MyPreferences,
  draft: FormState['values'],
  from: Viewpoint,
): readonly ChannelView[] =>
  channels.map((channel) => {
    const coordinate = coordinates.find((one) => one.channel === channel);
    const doubted = coordinate?.doubtedSince;
    return {
      channel,
      label: channel === 'sms' ? 'Par SMS' : 'Par e-mail',
      where: whereTo(channel, coordinate?.masked),
      ...(coordinate?.isDoubtful
        ? {
            doubt: oneStop(
              `${channel === 'sms' ? 'Ce numéro' : 'Cette adresse'} est à vérifier : un message n’a pas pu être remis${doubted ? ` ${frenchDay(doubted, from)}` : ''}.`,
            ),
          }
        : {}),
      isStopped: refusedAtOperator.includes(channel),
      topics: nudgeTopics.map((topic) => {
        const name = fieldOf(channel, topic);
        return {
          name,
          label: topicWords[topic].name,
          meaning: topicWords[topic].meaning,
          isAccepted:
            Object.keys(draft).length > 0 ? draft[name] !== undefined : accepted[channel].includes(topic),
        };
      }),
    };
  });

const whereTo = (channel: Channel, masked: string | undefined): string => {
  if (masked !== undefined) return channel === 'sms' ? `Au ${unbroken(masked)}` : `À ${unbroken(masked)}`;
  return channel === 'sms' ? 'Aucun mobile connu de nous' : 'Aucun e-mail connu de nous';
};

export const fieldOf = (channel: Channel, topic: string): string => `${channel}-${topic}`;
