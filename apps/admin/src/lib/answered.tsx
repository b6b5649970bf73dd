import { type ReactNode, Suspense } from 'react';
import type { Answer } from './api.ts';
import { RefusedPage } from './refused-page.tsx';
import { turnAway } from './turn-away.ts';
import { isWholeDocument } from './visit.ts';

type AnsweredProps<Value> = {
  /** Asked already: the page around does not wait for it. */
  answer: Promise<Answer<Value>>;
  /** In place of the content when the answer takes its time. */
  skeleton: ReactNode;
  /** Said to those whose role or departments do not reach this page. */
  whyNotAllowed?: string | undefined;
  children: (value: Value) => ReactNode;
};

/** Milliseconds: sooner than this, a skeleton would only flicker. */
const patience = 150;

/**
 * Shows what the API answered, or why it did not. A document waits for its content, so that it is whole without
 * script and tells its status; a click gets a skeleton, and only when the answer is slow.
 */
export async function Answered<Value>({ answer, skeleton, ...shown }: AnsweredProps<Value>) {
  const early = (await isWholeDocument()) ? await answer : await Promise.race([answer, afterPatience()]);
  if (early !== undefined) return settle(early, shown);
  return (
    <Suspense fallback={skeleton}>
      <Late answer={answer} {...shown} />
    </Suspense>
  );
}

type Shown<Value> = Pick<AnsweredProps<Value>, 'whyNotAllowed' | 'children'>;

async function Late<Value>({ answer, ...shown }: Pick<AnsweredProps<Value>, 'answer'> & Shown<Value>) {
  return settle(await answer, shown);
}

const settle = async <Value,>(answer: Answer<Value>, { whyNotAllowed, children }: Shown<Value>) => {
  if (answer.ok) return children(answer.value);
  await turnAway(answer.refusal);
  return <RefusedPage refusal={answer.refusal} whyNotAllowed={whyNotAllowed} />;
};

const afterPatience = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
