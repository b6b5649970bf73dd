import type { FastifyInstance } from 'fastify';
import type { FaultBoard } from './fault-board.ts';
import { readFaultSettings } from './read-faults.ts';

/** `POST` replaces the list of faults and changes only the delays it names; `DELETE` goes back to a world without faults. */
export const registerFaultRoutes = (http: FastifyInstance, board: FaultBoard): void => {
  http.get('/api/faults', () => board.current());

  http.post('/api/faults', (request, reply) => {
    const read = readFaultSettings(request.body);
    if ('refusal' in read) return reply.code(400).send({ error: read.refusal });
    board.set(read.settings);
    return reply.send(board.current());
  });

  http.delete('/api/faults', (_request, reply) => {
    board.clear();
    return reply.code(204).send();
  });
};
