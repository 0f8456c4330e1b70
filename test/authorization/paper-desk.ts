import { Body, Controller, type DynamicModule, Get, Injectable, Module, Param, Post } from '@nestjs/common';
import { IsOptional, IsString } from 'class-validator';
import { AIEndpoint, type AIEndpointOptions, GuardianModule, type GuardianOptions } from 'unseen-guardian';
import { caller, CurrentEntity, definePolicies, EntityLoader } from 'unseen-guardian/authorization';
import { Public } from 'unseen-guardian/kernel';
import { UsedFor } from 'unseen-guardian/privacy';
import { memoryStores, modelDouble, type TokenIssuer } from 'unseen-guardian/testing';
import { purposes, recipients } from '../support/small-desk';

/** What the endpoints are about. */
export class Paper {
  constructor(
    readonly id: string,
    readonly tenantId: string,
    readonly ownerId: string,
    readonly state: string,
    readonly secret: string,
  ) {}
}

/** What is there. */
export const PAPERS = [
  new Paper('1', 'acme', 'ada', 'open', 'of ada'),
  new Paper('2', 'acme', 'bob', 'open', 'of bob'),
  new Paper('3', 'acme', 'ada', 'sealed', 'of nobody'),
  new Paper('4', 'globex', 'ada', 'open', 'of another tenant'),
];

const policies = definePolicies(Paper, {
  'owner-reads': { actions: ['read', 'list'], roles: ['customer'], when: { ownerId: caller('subject') } },
  'owner-edits': {
    ...{ actions: ['edit'], roles: ['customer'], when: { ownerId: caller('subject'), state: 'open' } },
    ...{ writes: ['state'] as const, reads: ['id', 'state'] as const },
  },
  'staff-reads': { actions: ['read', 'list'], roles: ['staff'], reads: ['id', 'ownerId', 'state'] },
});

/** Counts, so that tests see how often it was asked. */
@Injectable()
export class PaperLoader extends EntityLoader<Paper> {
  readonly type = Paper;
  readonly asked: string[] = [];

  // Even a loader that forgets the tenant gives nothing of another one away.
  async load({ id }: { id: string }): Promise<Paper | undefined> {
    this.asked.push(id);
    return PAPERS.find((paper) => paper.id === id);
  }
}

class EditDto {
  @UsedFor('desk.answer') @IsOptional() @IsString() state?: string;
  @UsedFor('desk.answer') @IsOptional() @IsString() ownerId?: string;
}

const PAPER: AIEndpointOptions = { purpose: 'desk.answer', resource: Paper };

/** Entities by their id, and replies with entities in them. */
@Controller('papers')
class PaperController {
  @Get(':id')
  @AIEndpoint({ ...PAPER, id: 'papers.read', action: 'read', resourceId: 'id' })
  read(@CurrentEntity() paper: Paper, @CurrentEntity() same: Paper) {
    return { paper, isSame: paper === same };
  }

  @Post(':id/edit')
  @AIEndpoint({ ...PAPER, id: 'papers.edit', action: 'edit', resourceId: 'id' })
  edit(@CurrentEntity() paper: Paper, @Body() { state }: EditDto) {
    return [new Paper(paper.id, paper.tenantId, paper.ownerId, state ?? paper.state, paper.secret)];
  }

  @Get('all/:of')
  @AIEndpoint({ ...PAPER, id: 'papers.list', action: 'list' })
  list(@Param('of') of: string) {
    return { found: { papers: PAPERS.filter(({ tenantId, id }) => tenantId === 'acme' && of.includes(id)) } };
  }

  @Get('open/door')
  @Public()
  door() {
    return { open: true };
  }
}

@Module({ controllers: [PaperController], providers: [PaperLoader], exports: [PaperLoader] })
class PaperModule {}

/** The host over memory stores. */
export function paperDesk(issuer: TokenIssuer, options: Partial<GuardianOptions> = {}): DynamicModule {
  const guardian = GuardianModule.forRoot({
    ...{ purposes, recipients, authentication: { issuer: issuer.issuer, audience: 'papers' } },
    authorization: { policies: [policies] },
    models: { default: { recipient: 'double:local', create: () => modelDouble() } },
    ...memoryStores(),
    ...options,
  });
  return { module: PaperModule, imports: [guardian] };
}
