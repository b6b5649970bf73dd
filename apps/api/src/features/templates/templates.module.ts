import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { policyReader } from '../../nudging/policy.ts';
import { addTemplate } from './add-template.ts';
import { checkTemplate } from './check-template.ts';
import { editTemplates } from './edit-templates.ts';
import { previewTemplate } from './preview-template.ts';
import { templatesQueries } from './templates.queries.ts';
import type { TemplatesUseCases } from './templates.use-cases.ts';

export const TEMPLATES = Symbol('templates use cases');

export const templatesUseCases = (foundations: Foundations): TemplatesUseCases => {
  const needs = { ...foundations, policy: policyReader() };
  return {
    ...templatesQueries(foundations.database.read, foundations.env.portalOrigin),
    ...editTemplates(needs),
    create: addTemplate(needs),
    check: checkTemplate(needs),
    preview: previewTemplate(needs),
  };
};

@Module({
  providers: [{ provide: TEMPLATES, inject: [FOUNDATIONS], useFactory: templatesUseCases }],
  exports: [TEMPLATES],
})
export class TemplatesModule {}
