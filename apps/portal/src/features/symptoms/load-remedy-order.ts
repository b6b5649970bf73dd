import 'server-only';
import { read } from '../../lib/api.ts';
import { isToBeKept } from '../../lib/visit.ts';

/** The order of the guide will do: not worth a longer wait. In milliseconds. */
const patience = 800;

/** The remedies of a symptom by what worked for everybody; undefined while the API is away, and in a page kept for later. */
export const loadRemedyOrder = async (symptom: string): Promise<readonly string[] | undefined> => {
  if (await isToBeKept()) return undefined;
  const order = await read((api) =>
    api.guidance.remedyOrder.query({ symptom }, { signal: AbortSignal.timeout(patience) }),
  );
  return order.ok ? order.value : undefined;
};
