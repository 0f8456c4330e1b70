import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplication } from '@nestjs/common';
import { migrate, openServer, type PostgresServer } from 'unseen-guardian/database';
import { inProcess } from 'unseen-guardian/kernel';
import { type ModelDouble, modelDouble, TokenIssuer } from 'unseen-guardian/testing';
import { createApp } from '../../apps/reference/src/create-app';
import { migrations } from '../../apps/reference/src/migrations';
import { type Answer, ask } from '../support/http-client';
import { enrol, secretsOf } from '../support/support-desk';

const TICKET = {
  customerName: 'Ana Petrova',
  email: 'ana.petrova@example.com',
  accountNumber: 'AC-4711',
  text: 'Where is my parcel?',
};

describe.each(['express', 'fastify'] as const)(
  'when the database is lost while serving, on %s',
  (adapter) => {
    let directory: string;
    let server: PostgresServer;
    let issuer: TokenIssuer;
    let app: INestApplication;
    let url: string;
    let model: ModelDouble;

    const open = () => openServer({ directory, environment: {}, durable: false });

    beforeAll(async () => {
      directory = await mkdtemp(join(tmpdir(), 'guardian-lost-'));
      server = await open();
      await migrate({ adminUrl: server.adminUrl, folders: migrations });
      issuer = await TokenIssuer.start();
      model = modelDouble({ replies: ['neutral'] });
      app = await createApp(
        {
          issuer: issuer.issuer,
          secrets: secretsOf(server.serviceUrl),
          model: { recipient: 'double:local', create: () => model },
          receiver: inProcess('a double of a model'),
          isProduction: false,
        },
        { adapter, logger: false },
      );
      await app.listen(0, '127.0.0.1');
      await enrol(app, { issuer: issuer.issuer, sub: 'sam', tenant: 'acme' });
      url = await app.getUrl();
    });
    afterAll(async () => {
      await app.close();
      await issuer.stop();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    });

    const send = (path: string, body: unknown): Promise<Answer> =>
      ask(url + path, { token: issuer.token({ sub: 'sam', tenant: 'acme', roles: ['staff'] }), body });
    const health = (): Promise<Answer> => ask(`${url}/health`, { method: 'GET' });

    /** The status of an answer, or the one of the event that a stream ended with. */
    const statusOf = ({ status, text }: Answer): number => {
      const events = [...text.matchAll(/^event: guardrail\n(?:.+\n)*?data: (.+)$/gm)];
      expect(events).toHaveLength(status === 200 ? 1 : 0);
      return status === 200 ? (JSON.parse(events[0]![1]!) as { status: number }).status : status;
    };

    const expectEveryDenial = async (): Promise<void> => {
      expect((await send('/tickets', TICKET)).status).toBe(503);
      const chat = await send('/assistant/chat', { message: 'How long does a refund take?' });
      expect(statusOf(chat)).toBe(503);
      expect(chat.text).not.toContain('neutral');
    };

    /** The audit log notices with its next write. */
    const expectIllHealth = async (): Promise<void> => {
      let answer = await health();
      for (let tries = 0; tries < 100 && answer.body.details.audit.status !== 'down'; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        answer = await health();
      }
      expect([answer.status, answer.body]).toEqual([
        503,
        expect.objectContaining({
          status: 'error',
          details: {
            database: expect.objectContaining({ status: 'down' }),
            audit: expect.objectContaining({ status: 'down' }),
            egress: expect.objectContaining({ status: 'up' }),
          },
        }),
      ]);
    };

    it('denies AI endpoints with 503, says so in its health, and recovers by itself', async () => {
      const { body: ticket } = await send('/tickets', TICKET);
      const classify = () => send(`/tickets/${ticket.id}/classify`, { text: 'Where is my parcel?' });
      expect((await classify()).status).toBe(200);

      await server.stop();
      const calls = model.calls.length;
      for (let tries = 0; tries < 3; tries++) {
        const { status, body } = await classify();
        expect([status, body.type]).toEqual([503, expect.stringContaining('/problems/guardian-')]);
      }
      await expectEveryDenial();
      expect(model.calls).toHaveLength(calls);
      await expectIllHealth();

      server = await open();
      let answer = await classify();
      for (let tries = 0; tries < 100 && answer.status !== 200; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        answer = await classify();
      }
      expect([answer.status, answer.body]).toEqual([200, { mood: 'neutral' }]);
      expect(await health()).toMatchObject({ status: 200, body: { status: 'ok' } });
    });
  },
);
