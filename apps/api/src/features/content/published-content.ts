import { type ContentKind, collections, contentKinds } from '@relais/content/collections';
import { schemaOfKind } from '@relais/content/schema/of-kind';
import type { ReadSql } from '../../database/sql.ts';
import { templatesInForce } from '../../messages/templates-in-force.ts';

/** One piece of content as a file: always the same bytes for the same content. */
export type ContentFile = { readonly path: string; readonly kind: ContentKind; readonly text: string };

/**
 * Everything published, as files: what ships, with what editors put in force over it. Each piece is read through its own
 * schema, so that its fields come in one order and nothing leaves that could not be read back.
 */
export const publishedContent = async (sql: ReadSql): Promise<readonly ContentFile[]> => {
  const files: ContentFile[] = [];
  for (const kind of contentKinds) {
    for (const shipped of collections[kind]) {
      const published = kind === 'message' ? await messageInForce(sql, shipped.slug) : shipped;
      const checked = schemaOfKind[kind].parse(published ?? shipped);
      const text = `${JSON.stringify(checked, undefined, 2)}\n`;
      files.push({ path: `${kind}/${shipped.slug}.json`, kind, text });
    }
  }
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
};

const messageInForce = async (sql: ReadSql, slug: string) => (await templatesInForce()(sql, slug))?.template;
