import { Module } from '@nestjs/common';
import { CallerFacts } from './caller-facts';
import { TeamRepository } from './team.repository';

/** Teams, and what policies know of callers. */
@Module({ providers: [TeamRepository, CallerFacts], exports: [TeamRepository] })
export class TeamsModule {}
