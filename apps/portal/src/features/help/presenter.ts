import type { ServerClient } from '@relais/api-client/server-client';
import { callPlaceWords, caseOutcomeWords, preferredTimeWords } from '@relais/content/case-words';
import { symptomWords } from '@relais/content/symptom-words';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import { symptoms } from '@relais/domain/activation/symptom';
import { frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import type { Instant } from '@relais/domain/kernel/instant';
import { type PreferredTime, preferredTimes } from '@relais/domain/support/callback';
import { type CallPlace, callPlaces } from '@relais/domain/support/case';
import type { FormState } from '../../lib/forms/form-state.ts';
import { absoluteMoment, type ToldMoment } from '../../lib/moments.ts';
import { unbroken } from '../../lib/unbroken.ts';

export type MyHelp = Awaited<ReturnType<ServerClient['help']['mine']['query']>>;

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

export type HelpView = {
  /** The request under way. */
  readonly open?: OpenRequestView;
  readonly form: HelpForm;
  readonly past: readonly { readonly id: string; readonly asked: string; readonly outcome: string }[];
};

export type OpenRequestView = {
  readonly due: ToldMoment;
  readonly isLate: boolean;
  readonly isTaken: boolean;
  readonly where: string;
  readonly told: string;
  readonly symptom?: string;
};

export type HelpForm = {
  /** Nobody can be called: there is no number on file at all. */
  readonly canBeCalled: boolean;
  /** The slug of what the person was looking at. */
  readonly symptom: string;
  readonly symptomWords?: string;
  readonly times: readonly Option[];
  readonly places: readonly Option[];
  readonly chosen: { readonly words: string; readonly preferred: string; readonly callAt: string };
};

type Asked = {
  /** A symptom sheet's slug, or the name the life cycle knows. */
  readonly symptom: unknown;
  /** What was typed before the session ended. */
  readonly draft: FormState['values'];
};

/** Asking for a call: the hour of the promise stands before the button, and is told again after it. */
export const presentHelp = (help: MyHelp, { symptom: asked, draft }: Asked): HelpView => {
  const from: Viewpoint = { now: help.now, zone: help.zone };
  const slug = draft['symptom'] ?? (typeof asked === 'string' ? asked : '');
  const sheet = sheetNamed(slug);
  const places = placesOf(help);
  return {
    ...(help.open ? { open: openRequest(help.open, from) } : {}),
    form: {
      canBeCalled: places.length > 0,
      symptom: sheet ? slug : '',
      ...(sheet ? { symptomWords: sheet } : {}),
      times: timesOf(help.promises, from),
      places,
      chosen: {
        words: draft['words'] ?? '',
        preferred: draft['preferred'] ?? help.open?.preferred ?? 'any',
        callAt: draft['callAt'] ?? help.open?.callAt ?? places[0]?.value ?? '',
      },
    },
    past: help.past.map(({ id, openedAt, outcome }) => ({
      id,
      asked: frenchDay(openedAt, from),
      outcome: caseOutcomeWords[outcome],
    })),
  };
};

/** What the person sees going wrong, in their words; `undefined` for a name nobody gave. */
const sheetNamed = (slug: string): string | undefined => {
  const known = symptoms.find((name) => name === slug);
  return symptomBySlug(slug)?.headline ?? (known && symptomWords[known]);
};

export const openRequest = (
  { dueAt, callAt, isTaken, words, symptom }: NonNullable<MyHelp['open']>,
  from: Viewpoint,
): OpenRequestView => ({
  due: absoluteMoment(dueAt, from),
  isLate: dueAt < from.now,
  isTaken,
  where: callAt === 'mobile' ? 'sur votre mobile' : 'à l’officine',
  told: words,
  ...(symptom === null ? {} : { symptom: symptomWords[symptom] }),
});

/** Two parts of the day may promise the same hour: each is shown with its own. */
const timesOf = (promises: Readonly<Record<PreferredTime, Instant>>, from: Viewpoint): readonly Option[] =>
  preferredTimes.map((value) => ({
    value,
    label: preferredTimeWords[value].replaceAll(' h', '\u00A0h'),
    hint: `Appel avant ${absoluteMoment(promises[value], from).text}`,
  }));

const placesOf = ({ numbers }: MyHelp): readonly Option[] =>
  callPlaces.flatMap((value: CallPlace) => {
    const number = numbers[value];
    return number === undefined
      ? []
      : [{ value, label: callPlaceWords[value], hint: unbroken(readable(number)) }];
  });

/** "+33556000000" as it is read out; a masked number as it is. */
const readable = (number: string): string =>
  number.startsWith('+33') ? `0${number.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1 ') : number;
