import { Module } from '@nestjs/common';
import { FOUNDATIONS, type Foundations } from '../../foundations.module.ts';
import { findMyTeam } from './find-my-team.ts';
import type { TeamUseCases } from './team.use-cases.ts';

export const TEAM = Symbol('team use cases');

export const teamUseCases = (foundations: Foundations): TeamUseCases => ({ mine: findMyTeam(foundations) });

@Module({
  providers: [{ provide: TEAM, inject: [FOUNDATIONS], useFactory: teamUseCases }],
  exports: [TEAM],
})
export class TeamModule {}
