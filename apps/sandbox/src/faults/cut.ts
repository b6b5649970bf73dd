import type { FastifyReply } from 'fastify';

/** Closes the caller's connection without a word: they cannot know whether the request was carried out. */
export const cut = (reply: FastifyReply): FastifyReply => {
  reply.hijack();
  reply.raw.socket?.destroy();
  return reply;
};
