import { Injectable } from '@nestjs/common';
import { Circumstances, type Environment } from 'unseen-guardian/authorization';
import { type Exchange } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { TeamRepository } from './team.repository';

/** What policies ask for with `fact('subject')` and `fact('team')`. */
@Injectable()
export class CallerFacts extends Circumstances {
  constructor(
    private readonly subjects: SubjectDirectory,
    private readonly teams: TeamRepository,
  ) {
    super();
  }

  /** The caller as a data subject, and the team that the desk has them in: no token says either. */
  async of({ principal: { tenantId, id } }: Exchange): Promise<Pick<Environment, 'facts'>> {
    const { id: subject } = await this.subjects.resolve(tenantId, 'principal', id);
    const team = await this.teams.teamOf(tenantId, subject);
    return { facts: { subject, ...(team !== undefined && { team }) } };
  }
}
