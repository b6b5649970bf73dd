import { accept } from '@relais/domain/kernel/result';
import { read } from '../../lib/api.ts';

export const loadTemplates = () => read((api) => api.templates.list.query());

/** A template, an old version of it when one is asked for, and a few people it may be tried on. */
export const loadTemplate = async (slug: string, version: number | undefined) => {
  const [found, old, people] = await Promise.all([
    read((api) => api.templates.get.query({ slug })),
    version === undefined ? undefined : read((api) => api.templates.version.query({ slug, version })),
    peopleToTry(slug),
  ]);
  if (!found.ok) return found;
  if (old !== undefined && !old.ok) return old;
  return accept({
    sheet: found.value,
    old: version === undefined || old === undefined ? undefined : { version, content: old.value },
    people,
  });
};

const peopleShown = 3;

/** Whoever received this message last, else whoever received any: real people, of the departments of the reader. */
const peopleToTry = async (slug: string) => {
  const received = await read((api) => api.sendings.list.query({ template: slug }));
  const rows = received.ok ? received.value.rows : [];
  const latest = rows.length > 0 ? undefined : await read((api) => api.sendings.list.query({}));
  const all = latest?.ok ? latest.value.rows : rows;
  const people = new Map(all.map(({ person }) => [person.rpps, person]));
  return [...people.values()].slice(0, peopleShown);
};
