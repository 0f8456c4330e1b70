import { type ExecutionContext } from '@nestjs/common';
import { type AdmitInput, minutes, seconds } from 'unseen-guardian/kernel';
import { clock, made, proofsFor, rejectionOf, requestWith, RESOURCE } from '../../test/proof-bench';
import { DpopNonces } from './dpop-nonces';

const started = clock.now();
afterEach(() => clock.set(started));

describe('a proof that was used', () => {
  it('is refused, within the two minutes in which it could hold', async () => {
    const proofs = proofsFor();
    const input = requestWith(made({}));
    expect(await rejectionOf(input, proofs)).toBeUndefined();
    expect(await rejectionOf(input, proofs)).toMatchObject({
      check: 'dpop-replay',
      error: 'invalid_dpop_proof',
    });
    clock.advance(seconds(60));
    expect((await rejectionOf(input, proofs))?.check).toBe('dpop-replay');
    clock.advance(1);
    expect((await rejectionOf(input, proofs))?.check).toBe('dpop-iat');
  });

  it('is one of two that come at once', async () => {
    const proofs = proofsFor();
    const input = requestWith(made({}));
    const both = await Promise.all([rejectionOf(input, proofs), rejectionOf(input, proofs)]);
    expect(both.map((rejection) => rejection?.check).sort()).toEqual(['dpop-replay', undefined]);
  });

  it('is not used up by a proof with its id that does not hold', async () => {
    const proofs = proofsFor({}, true);
    const claims = { jti: 'known-to-the-attacker' };
    const [nonce] = await new DpopNonces((work) => work(Buffer.alloc(32)), clock).valid();
    const good = { claims, nonce: nonce! };
    for (const bad of [
      { ...good, method: 'GET' },
      { ...good, token: 'x' },
      { ...good, nonce: 'old' },
    ])
      expect(await rejectionOf(requestWith(made(bad)), proofs)).toBeDefined();
    expect(await rejectionOf(requestWith(made(good)), proofs)).toBeUndefined();
  });

  it('is remembered on another path too', async () => {
    const proofs = proofsFor();
    const claims = { jti: 'one' };
    expect(await rejectionOf(requestWith(made({ claims })), proofs)).toBeUndefined();
    const there = requestWith(made({ claims, url: `${RESOURCE}/x` }), { url: '/x' });
    expect((await rejectionOf(there, proofs))?.check).toBe('dpop-replay');
  });
});

describe('nonces', () => {
  it('are told with the refusal, and hold for two to four minutes', async () => {
    const proofs = proofsFor({}, true);
    const fresh = async (nonce?: string) =>
      rejectionOf(requestWith(made({ ...(nonce && { nonce }) })), proofs);
    const told = (await fresh())!.headers['DPoP-Nonce']!;
    expect(told).toMatch(/^[\w-]{43}$/);
    clock.set(Math.ceil(started / minutes(2)) * minutes(2) - 1);
    const nonce = (await fresh())!.headers['DPoP-Nonce']!;
    expect(await fresh(nonce)).toBeUndefined();
    clock.advance(minutes(2));
    expect(await fresh(nonce)).toBeUndefined();
    clock.advance(1);
    const late = await fresh(nonce);
    expect(late).toMatchObject({ check: 'dpop-nonce', error: 'use_dpop_nonce' });
    expect(late!.headers['DPoP-Nonce']).not.toBe(nonce);
  });

  it('of another key are none of ours', async () => {
    const [nonce] = await new DpopNonces((work) => work(Buffer.alloc(32, 1)), clock).valid();
    const rejection = await rejectionOf(requestWith(made({ nonce: nonce! })), proofsFor({}, true));
    expect(rejection?.check).toBe('dpop-nonce');
  });
});

it('is asked for once in a socket: its messages are one request', async () => {
  const proofs = proofsFor();
  const socketInput = (socket: object, dpop: string): AdmitInput => {
    const execution = {
      switchToHttp: () => ({ getRequest: () => socket }),
      switchToWs: () => ({ getClient: () => socket }),
    } as unknown as ExecutionContext;
    return { ...requestWith(dpop), execution, transport: 'ws' };
  };
  const [ours, stolen] = [{}, {}];
  const dpop = made({});
  for (let message = 0; message < 3; message++)
    expect(await rejectionOf(socketInput(ours, dpop), proofs)).toBeUndefined();
  expect((await rejectionOf(socketInput(stolen, dpop), proofs))?.check).toBe('dpop-replay');
});
