import {
  Body,
  Controller,
  type DynamicModule,
  HttpCode,
  Injectable,
  Post,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AuthGuard, PassportModule, PassportStrategy } from '@nestjs/passport';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { IsString, MaxLength } from 'class-validator';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { AIEndpoint, GuardianModule } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { days, definePurposes, defineRecipients, inProcess } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
import { PromptField } from 'unseen-guardian/privacy';
import { memoryStores, modelDouble } from 'unseen-guardian/testing';

/** What every app is told of the issuer. */
export interface IssuerFacts {
  readonly issuer: string;
  readonly audience: string;
  /** The public key, PEM, for the app that is put together by hand. */
  readonly publicKey: string;
}

class AskDto {
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  @MaxLength(8_000)
  text!: string;
}

const PATH = 'ask';
const MANY = 1_000_000_000;
const model = modelDouble({ replies: ['calm'], keepsCalls: false });

/** A handler that calls the model and nothing else. */
export function bare(): DynamicModule {
  @Controller(PATH)
  class BareController {
    @Post()
    @HttpCode(200)
    async ask(@Body() { text }: { text: string }) {
      const { content } = await model.doGenerate({
        prompt: [{ role: 'user', content: [{ type: 'text', text }] }],
      });
      return { answer: content };
    }
  }
  return { module: class BareModule {}, controllers: [BareController] };
}

/** What a team puts together by hand: passport-jwt, throttler and ValidationPipe. */
export function byHand({ issuer, audience, publicKey }: IssuerFacts): DynamicModule {
  @Injectable()
  class JwtStrategy extends PassportStrategy(Strategy) {
    constructor() {
      super({
        jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
        secretOrKey: publicKey,
        algorithms: ['ES256'],
        issuer,
        audience,
      });
    }
    validate(claims: object) {
      return claims;
    }
  }
  @Controller(PATH)
  class HandMadeController {
    @Post()
    @HttpCode(200)
    @UseGuards(AuthGuard('jwt'))
    async ask(@Body() { text }: AskDto) {
      const { content } = await model.doGenerate({
        prompt: [{ role: 'user', content: [{ type: 'text', text }] }],
      });
      return { answer: content };
    }
  }
  return {
    module: class HandMadeModule {},
    imports: [PassportModule, ThrottlerModule.forRoot([{ ttl: 60_000, limit: MANY }])],
    controllers: [HandMadeController],
    providers: [
      JwtStrategy,
      { provide: APP_GUARD, useClass: ThrottlerGuard },
      { provide: APP_PIPE, useValue: new ValidationPipe({ whitelist: true, transform: true }) },
    ],
  };
}

const purposes = definePurposes({
  'bench.ask': {
    description: 'Measure what an answer costs',
    legalBasis: 'contract',
    retention: days(1),
    recipients: ['double:local'],
    categories: ['free-text'],
  },
});

/** The whole line, with its stores in memory. */
export function guarded({ issuer, audience }: IssuerFacts): DynamicModule {
  @Controller(PATH)
  class GuardedController {
    constructor(private readonly models: GuardedModels) {}

    @Post()
    @HttpCode(200)
    @AIEndpoint({ id: 'bench.ask', purpose: 'bench.ask', action: 'ask', resource: 'Bench' })
    async ask(@Body() { text }: AskDto) {
      const messages = prompt`Answer in one word: ${untrusted(text)}`;
      const { content } = await this.models.get('default').doGenerate({ prompt: messages });
      return { answer: content };
    }
  }
  return {
    module: class GuardedBenchModule {},
    imports: [
      GuardianModule.forRoot({
        purposes,
        recipients: defineRecipients({ 'double:local': inProcess('a double of a model') }),
        authentication: { issuer, audience },
        authorization: { policies: [definePolicies('Bench', { ask: { actions: ['ask'], roles: 'any' } })] },
        limits: { network: { limit: MANY, ttl: 60_000 }, principal: { limit: MANY, ttl: 60_000 } },
        models: { default: { recipient: 'double:local', create: () => model } },
        ...memoryStores(),
      }),
    ],
    controllers: [GuardedController],
  };
}

/** The apps that are compared, from the least to the most. */
export const APPS = { bare, 'by hand': byHand, guarded } as const;
