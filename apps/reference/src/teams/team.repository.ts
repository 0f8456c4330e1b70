import { Injectable } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';

/** The team that takes what nobody has sorted yet. */
export const FIRST_TEAM = 'service';

const ENROL = `insert into desk.member (tenant_id, subject_id, team) values ($1, $2, $3)
  on conflict (tenant_id, subject_id) do update set team = excluded.team`;
const FIND = 'select team from desk.member where tenant_id = $1 and subject_id = $2';

/** Knows which member of staff works in which team. */
@Injectable()
export class TeamRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** Puts a member of staff into a team, and out of the one before. */
  async enrol(tenantId: string, subjectId: string, team: string): Promise<void> {
    await this.transaction.run(tenantId, (manager) => manager.query(ENROL, [tenantId, subjectId, team]));
  }

  /** The team of somebody, if they have one. */
  async teamOf(tenantId: string, subjectId: string): Promise<string | undefined> {
    const [row] = await this.transaction.run(tenantId, (manager) =>
      manager.query<{ team: string }[]>(FIND, [tenantId, subjectId]),
    );
    return row?.team;
  }
}
