import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { onSqlite } from '../database/testing/on-both-engines.ts';
import { aPharmacistOnFile } from '../database/testing/people.ts';
import { shapeOf, textsIn } from '../testing/example-input.ts';
import { procedures } from '../testing/procedures.ts';
import { asPharmacist, asStaff } from '../testing/signed-in.ts';
import { testServer } from '../testing/test-server.ts';

/** Texts that are not words of people for people: what they are is checked by whoever reads them. */
const notWords = [
  // an identifier, a code or a token asked for as such
  'identifier',
  'code',
  'token',
  'handOver',
  'parameters',
  'password',
  'email',
  'reference',
  'rpps',
  'id',
  'officineId',
  // looked for, or named by the content
  'search',
  'symptom',
  'department',
  'departments',
  'template',
  'fileName',
  'kind',
];

describe('a text that an input takes', () => {
  const texts = procedures.flatMap(({ path, input }) =>
    input === undefined
      ? []
      : textsIn(shapeOf(input)).map((text) => ({ procedure: path, field: text.path, ...text })),
  );

  it('is guarded when people write in it for people', () => {
    const open = texts.filter(({ field, shape, procedure }) => {
      const name = field.split('.').at(-1)?.replace(/\[\]$/, '') ?? '';
      const isConstrained = shape.pattern !== undefined || shape.format !== undefined;
      // What editors publish is read again before it is sent.
      const isPublished = /^(templates|campaigns|nudges)\./.test(procedure);
      return !shape.freeText && !isConstrained && !isPublished && !notWords.includes(name);
    });
    expect(open.map(({ procedure, field }) => `${procedure} ${field}`)).toEqual([]);
  });

  it('is found by this test', () => {
    const guarded = texts.filter(({ shape }) => shape.freeText);
    expect(guarded.map(({ procedure }) => procedure)).toEqual(
      expect.arrayContaining(['help.ask', 'cases.close', 'activations.act', 'equipment.savePhone']),
    );
  });
});

const refusal = z.object({ error: z.object({ data: z.object({ refusal: z.object({}).loose() }) }) });

onSqlite('a secret typed in a text', (open) => {
  it('is refused with its reason and its field, and kept nowhere', async () => {
    const server = await testServer(await open());
    const rpps = await aPharmacistOnFile(server.database, server.clock.now());
    const told = async (front: 'portal' | 'admin', path: string, cookie: string, input: unknown) => {
      const { status, body } = await server.mutate(front, path, { cookie, input });
      expect(JSON.stringify(body)).not.toContain('4821');
      return { status, ...refusal.parse(body).error.data.refusal };
    };
    const portal = await asPharmacist(server, rpps);
    const admin = await asStaff(server, 'advisor', ['75']);
    const kind = 'named-code';
    const expected = { status: 400, code: 'looks-like-a-secret', kind };
    expect(
      await told('portal', 'help.ask', portal, { words: 'Mon code est 4821', callAt: 'mobile' }),
    ).toEqual({ ...expected, field: 'words' });
    expect(
      await told('admin', 'activations.act', admin, {
        rpps,
        command: { type: 'confirm-active', reason: 'Son code : 4821' },
      }),
    ).toEqual({ ...expected, field: 'command.reason' });
    expect(await told('portal', 'equipment.savePhone', portal, { phone: 'PIN 4821' })).toEqual({
      ...expected,
      field: 'phone',
    });
    const { cases } = server.database.read.tables;
    expect(await server.database.read.$count(cases)).toBe(0);
  });
});
