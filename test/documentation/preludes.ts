import { type Example } from './markdown';

const NEST = `import { Body, Controller, Injectable, Module, Post } from '@nestjs/common';`;
const MODEL = `
import { generateText } from 'ai';
import { AIEndpoint } from 'unseen-guardian';
import { conversation, GuardedModels, instructions, prompt, untrusted } from 'unseen-guardian/model';`;
const ENCRYPTED = `
import { DatabaseModule } from 'unseen-guardian/database';
import { BlindIndex, Encryption, EncryptionModule } from 'unseen-guardian/encryption';
import { environmentSource, InjectSecret, SecretHandle, secret, SecretsModule } from 'unseen-guardian/secrets';`;

/**
 * What the examples of a page lean on: its imports, and what the text around it takes for granted. An example itself
 * stays as short as a reader wants it. By page, or by page and heading.
 */
const PRELUDES: Readonly<Record<string, string>> = {
  'README.md': `
class Ticket {}`,
  'README.md#What you write': `
${NEST}${MODEL}
class ClassifyTicketDto { text!: string }`,
  'README.md#Set up': `
import { createOpenAI } from '@ai-sdk/openai';
import { GuardianModule } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import { type PurposeRegister, type RecipientRegister } from 'unseen-guardian/kernel';
import { environmentSource, secret } from 'unseen-guardian/secrets';
declare const purposes: PurposeRegister;
declare const recipients: RecipientRegister;`,
  'docs/client-address.md': `
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';`,
  'docs/api-keys.md': `
import { type ApiKeys, AuthenticationModule } from 'unseen-guardian/authentication';
import { days } from 'unseen-guardian/kernel';
declare const apiKeys: ApiKeys;
declare const id: string;`,
  'docs/bound-tokens.md': `
import { Logger } from '@nestjs/common';
import { createClient } from 'redis';
import { AuthenticationModule, RedisDpopReplayStore } from 'unseen-guardian/authentication';
import { secret } from 'unseen-guardian/secrets';
const logger = new Logger('redis');`,
  'docs/egress.md': `
import { GuardianModule, type GuardianOptions } from 'unseen-guardian';
import { defineRecipients, type ProcessorDeclaration } from 'unseen-guardian/kernel';
declare const options: GuardianOptions;
declare const agreed: ProcessorDeclaration;`,
  'docs/policy-engines.md': `
import { AuthorizationModule } from 'unseen-guardian/authorization';
import { CedarPolicyEngine } from 'unseen-guardian/authorization/cedar';
import { OpaPolicyEngine } from 'unseen-guardian/authorization/opa';
import { openFgaObject, OpenFgaPolicyEngine, openFgaUser } from 'unseen-guardian/authorization/openfga';
import { type Principal } from 'unseen-guardian/kernel';
import { secret, type Secrets } from 'unseen-guardian/secrets';
declare const secrets: Secrets;
declare const principal: Principal;
declare const ticket: { id: string };`,
  'docs/prompt-injection.md': `
${NEST}${MODEL}
import { defineAllowedPhrases, type InjectionScreenOptions } from 'unseen-guardian/detection';
import { type ControlSettingsMap, seconds } from 'unseen-guardian/kernel';
import {
  ChatJudge,
  HttpJudge,
  type InjectionOptions,
  InjectionShadow,
  recordInjectionCase,
  TextClassificationJudge,
  type TextClassifier,
} from 'unseen-guardian/model';
import { secret } from 'unseen-guardian/secrets';
class ClassifyTicketDto { text!: string }
declare const tenants: ReadonlyMap<string, InjectionScreenOptions>;
declare const classify: TextClassifier;`,
  'docs/audit.md': `
import { AuditModule, fileWitness, httpWitness, syslogWitness } from 'unseen-guardian/audit';`,
  'docs/siem.md': `
import { AuditModule, cef, fileSink, httpSink, ocsf, otlpSink, syslogSink } from 'unseen-guardian/audit';
declare const token: () => Promise<string>;
declare const ca: string;`,
  'docs/streaming.md': `
import { Body, Controller, HttpCode, type MessageEvent, Post, Res, Sse } from '@nestjs/common';
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { streamText } from 'ai';
import { type Response } from 'express';
import { from, map, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { currentExchange } from 'unseen-guardian/kernel';
import { GuardedModels, prompt, untrusted } from 'unseen-guardian/model';
class ChatDto { text!: string }`,
  'libs/audit/README.md': `
import { type AuditLog, AuditModule } from 'unseen-guardian/audit';
import { type AuditEntry } from 'unseen-guardian/kernel';
declare const log: AuditLog;
declare const event: AuditEntry['event'];
declare const principal: NonNullable<AuditEntry['principal']>;`,
  'libs/authentication/README.md': `
${NEST}
import { Delete } from '@nestjs/common';
import { AIEndpoint, StepUp } from 'unseen-guardian';
import { AuthenticationModule, CurrentPrincipal, type TokenRevocations } from 'unseen-guardian/authentication';
import { minutes, type Principal } from 'unseen-guardian/kernel';
import { secret } from 'unseen-guardian/secrets';
declare const revocations: TokenRevocations;
declare const issuer: string;`,
  'libs/authorization/README.md': `
import { type Repository } from 'typeorm';
import {
  type Authorization,
  AuthorizationModule,
  caller,
  definePolicies,
  fact,
  restrict,
  sqlOf,
  whereOf,
} from 'unseen-guardian/authorization';
import { type Principal } from 'unseen-guardian/kernel';
declare class Ticket { id: string; ownerId: string; state: string; team: string }
declare const authorization: Authorization;
declare const principal: Principal;
declare const ticket: Ticket;
declare const tickets: Repository<Ticket>;`,
  'libs/database/README.md': `
${NEST}
import { DatabaseModule, migrate, openServer, type TenantTransaction } from 'unseen-guardian/database';
import { type Principal } from 'unseen-guardian/kernel';
import { secret } from 'unseen-guardian/secrets';
declare const principal: Principal;
declare const transactions: TenantTransaction;`,
  'libs/detection/README.md': `
import {
  createInjectionScreen,
  createPersonalDataDetector,
  defineAllowedPhrases,
  defineAllowList,
  defineRecognizer,
  safeBoundary,
} from 'unseen-guardian/detection';`,
  'libs/endpoint/README.md': `
${NEST}${MODEL}
class ClassifyTicketDto { text!: string }`,
  'libs/testing/README.md': `
import { type DynamicModule } from '@nestjs/common';
import { type ModelDouble, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
declare function deskModule(issuer: TokenIssuer, model: ModelDouble): DynamicModule;
declare function it(title: string, test: () => Promise<void>): void;
declare function expect(value: unknown): { toEqual(expected: unknown): void };
declare function post(url: string, token: string, body: object): Promise<{ status: number }>;`,
  'libs/encryption/README.md': `
${NEST}${ENCRYPTED}
declare const encryption: Encryption;
declare const blindIndex: BlindIndex;
declare const tenantId: string, subjectId: string, id: string, text: string;`,
  'libs/limits/README.md': `
import { minutes } from 'unseen-guardian/kernel';
import { LimitsModule } from 'unseen-guardian/limits';`,
  'libs/lineage/README.md': `
import { currentExchange } from 'unseen-guardian/kernel';
import { type LineageLedger, LineageModule, type SubjectDirectory } from 'unseen-guardian/lineage';
declare const subjects: SubjectDirectory;
declare const ledger: LineageLedger;
declare const ticket: { id: string; email: string };
declare const tenantId: string, nodeId: string;`,
  'libs/model/README.md': `
${NEST}${MODEL}
import { currentExchange, days, defineRecipients, inProcess, type ModelMessage } from 'unseen-guardian/kernel';
declare class Document {}
declare class ChatDto { text: string }
declare class History { load(): Promise<{ role: 'user' | 'assistant'; text: string }[]> }
declare const documents: { id: string; text: string }[];
declare const text: string;
import { AITool, guardedFetch } from 'unseen-guardian/model';
import { z } from 'zod';
class Mail {}
class Outbox { add(_to: string, _text: string): Promise<string> { return Promise.resolve('id'); } }
declare const client: { chat(prompt: unknown, options: { signal: AbortSignal }): Promise<{ text: string }> };
declare function toTheirs(messages: readonly ModelMessage[]): unknown;`,
  'libs/privacy/README.md': `
import { Controller } from '@nestjs/common';
import { AIEndpoint } from 'unseen-guardian';
import { type PurposeRegister } from 'unseen-guardian/kernel';
import { PrivacyModule, privacyNotice, PromptField, UsedFor } from 'unseen-guardian/privacy';
declare const purposes: PurposeRegister;`,
  'libs/secrets/README.md': `
${NEST}${ENCRYPTED}
declare function call(key: string): Promise<string>;`,
};

/** The lines that go before an example. */
export const preludeOf = ({ page, heading }: Example): string =>
  [PRELUDES[page], PRELUDES[`${page}#${heading}`]].filter(Boolean).join('\n').trim();
