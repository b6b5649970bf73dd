import { templateBySlug } from '@relais/content/messages/templates';
import type { MessageTemplate } from '@relais/content/schema/message';
import type { ReadSql } from '../database/sql.ts';

export type TemplateInForce = { readonly template: MessageTemplate; readonly version: number };

/** The one door to the texts of messages: whoever lets editors publish them changes this function only. */
export type TemplateFor = (sql: ReadSql, slug: string) => Promise<TemplateInForce | undefined>;

/** The texts the product ships with. */
export const shippedTemplate: TemplateFor = async (_sql, slug) => {
  const template = templateBySlug(slug);
  return template === undefined ? undefined : { template, version: 1 };
};
