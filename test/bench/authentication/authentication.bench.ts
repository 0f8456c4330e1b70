import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { type Algorithm, verify } from 'jsonwebtoken';
import { AuthenticationControl, AuthenticationModule, TokenVerifier } from 'unseen-guardian/authentication';
import { TokenIssuer } from 'unseen-guardian/testing';
import { say } from '../../evaluation/command-line';
import { machine } from '../machine';
import { exchangesOf } from '../streams/one-exchange';
import { presenting } from './presented';

const ROUNDS = 25;
const TOKENS = 400;
const CACHED = 300;
const ALGORITHMS = ['ES256', 'RS256'] as const;

/** Microseconds of processor time for one call. */
async function microseconds(calls: number, work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / calls;
}

/** The keys that an issuer publishes, by `kid`. */
async function publishedKeys({ issuer }: TokenIssuer): Promise<ReadonlyMap<string, KeyObject>> {
  const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as {
    keys: (JsonWebKey & { kid: string })[];
  };
  return new Map(keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
}

const kidOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;

/** A first verification beside the bare call of the library below; the sides take turns. */
async function firstVerification(
  issuer: TokenIssuer,
  verifier: TokenVerifier,
  alg: Algorithm,
): Promise<string[]> {
  const keys = await publishedKeys(issuer);
  const options = { algorithms: [alg], issuer: issuer.issuer, audience: issuer.audience };
  const sides: Readonly<Record<'bare' | 'ours', (tokens: readonly string[]) => unknown>> = {
    bare: (tokens) => {
      for (const token of tokens) verify(token, keys.get(kidOf(token))!, options);
    },
    ours: async (tokens) => {
      for (const token of tokens) await verifier.verify(token);
    },
  };
  const least = { bare: Infinity, ours: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const request = { alg: alg as 'ES256', roles: ['agent'] };
    const tokens = Array.from({ length: TOKENS }, () => issuer.token(request));
    // Each is first in turn: who comes first pays for what signing left behind.
    for (const side of round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const))
      least[side] = Math.min(least[side], await microseconds(TOKENS, () => sides[side](tokens)));
  }
  const { bare, ours } = least;
  return [
    `| ${alg}, jsonwebtoken \`verify\` alone | ${bare.toFixed(0)} µs | 1.00 × |`,
    `| ${alg}, every check of ours too | ${ours.toFixed(0)} µs | ${(ours / bare).toFixed(2)} × |`,
  ];
}

/** The whole control for tokens that were verified a moment ago: header, cache, deny-list, principal. */
async function cached(issuer: TokenIssuer, control: AuthenticationControl): Promise<string> {
  const inputs = Array.from({ length: TOKENS }, () => presenting(issuer.token({ roles: ['agent'] })));
  const exchange = exchangesOf([], []);
  for (const input of inputs) await control.run(exchange(), input);
  let each = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const taken = await microseconds(TOKENS * CACHED, () => {
      for (let time = 0; time < CACHED; time++)
        for (const input of inputs) void control.run(exchange(), input);
    });
    each = Math.min(each, taken);
  }
  const perSecond = Math.round(1e6 / each).toLocaleString('en-US');
  return `| ${TOKENS.toLocaleString('en-US')} tokens again and again | ${each.toFixed(2)} µs | ${perSecond} requests/s |`;
}

/** Measures what a token costs the first time, beside the bare library, and every time after. */
export async function benchAuthentication(): Promise<void> {
  const issuer = await TokenIssuer.start();
  const module = AuthenticationModule.forRoot({ issuer: issuer.issuer, audience: issuer.audience });
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  try {
    const rows: string[] = [];
    for (const alg of ALGORITHMS) {
      say(`first verification, ${alg} …`);
      rows.push(...(await firstVerification(issuer, app.get(TokenVerifier), alg)));
    }
    say('tokens that are known …');
    rows.push(await cached(issuer, app.get(AuthenticationControl)));
    const goals = 'goals: at most 1.3 × the bare library, at least 100,000 known tokens a second';
    const head = '| what | processor time, least | ratio, rate |\n| --- | ---: | ---: |';
    process.stdout.write(`\n${machine()}; ${goals}\n\n${head}\n${rows.join('\n')}\n`);
  } finally {
    await app.close();
    await issuer.stop();
  }
}
