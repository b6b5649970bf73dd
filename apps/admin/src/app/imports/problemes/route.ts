import { refusalSentence } from '@relais/api-client/refusal-sentence';
import { loadEveryProblem } from '../../../features/imports/loaders.ts';
import { problemsCsv } from '../../../features/imports/problems-csv.ts';
import { readClock } from '../../../lib/clock.ts';

export const dynamic = 'force-dynamic';

/** The problems of an import, as a file to correct the next one from. */
export const GET = async (request: Request): Promise<Response> => {
  const id = new URL(request.url).searchParams.get('id') ?? '';
  const problems = await loadEveryProblem(id);
  if (!problems.ok) {
    return new Response(refusalSentence(problems.refusal, { now: readClock() }), {
      status: problems.refusal.code === 'service-unavailable' ? 503 : 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  return new Response(problemsCsv(problems.value), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="problemes-${id}.csv"`,
    },
  });
};
