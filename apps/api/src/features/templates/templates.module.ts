import { Module } from '@nestjs/common';
import { accept } from '@relais/domain/kernel/result';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { policyReader } from '../../nudging/policy.ts';
import { addTemplate } from './add-template.ts';
import { checkTemplate } from './check-template.ts';
import { editTemplates } from './edit-templates.ts';
import { keepTemplates } from './keep-templates.ts';
import { previewTemplate } from './preview-template.ts';
import { templatesQueries } from './templates.queries.ts';
import type { TemplatesUseCases } from './templates.use-cases.ts';

export const TEMPLATES = Symbol('templates use cases');

export const templatesUseCases = (foundations: Foundations): TemplatesUseCases => {
  const needs = { ...foundations, policy: policyReader() };
  const queries = templatesQueries(foundations.database.read, foundations.env.portalOrigin);
  const check = checkTemplate(needs);
  return {
    ...queries,
    ...editTemplates(needs),
    ...keepTemplates(needs),
    create: addTemplate(needs),
    check,
    get: async (slug) => {
      const found = await queries.get(slug);
      const shown = found.ok ? (found.value.draft ?? found.value.published)?.content : undefined;
      if (!found.ok || shown === undefined) return found;
      const checked = await check(slug, shown);
      return checked.ok ? accept({ ...found.value, check: checked.value }) : found;
    },
    preview: previewTemplate(needs),
  };
};

@Module({
  providers: [{ provide: TEMPLATES, inject: [FOUNDATIONS], useFactory: templatesUseCases }],
  exports: [TEMPLATES],
})
export class TemplatesModule {}
