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
  children: (value: Value) => ReactNode;
};

/** Milliseconds: sooner than this, a skeleton would only flicker. */
const patience = 150;

/**
 * Shows what the API answered, or why it did not. A document waits for its content, so that it is whole without
 * script and tells its status; a click gets a skeleton, and only when the answer is slow.
 */
export async function Answered<Value>({ answer, skeleton, children }: AnsweredProps<Value>) {
  const early = (await isWholeDocument()) ? await answer : await Promise.race([answer, afterPatience()]);
  if (early !== undefined) return settle(early, children);
  return (
    <Suspense fallback={skeleton}>
      <Late answer={answer}>{children}</Late>
    </Suspense>
  );
}

async function Late<Value>({ answer, children }: Omit<AnsweredProps<Value>, 'skeleton'>) {
  return settle(await answer, children);
}

const settle = async <Value,>(answer: Answer<Value>, children: (value: Value) => ReactNode) => {
  if (answer.ok) return children(answer.value);
  await turnAway(answer.refusal);
  return <RefusedPage refusal={answer.refusal} />;
};

const afterPatience = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
