import { type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Post, Res, Sse, StreamableFile } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { attackedDesks, ENDPOINT, QuestionDto } from './attack-desk';

const BYTES = 'bytes past the seal';
const UPSTREAM = 'upstream refused the key of the desk';

/** The response of Express, or the reply of Fastify. */
type Raw = ServerResponse & { readonly raw?: ServerResponse };

/** As a tracing library wraps a handler: what was known of the function is lost. */
const Wrapped = (): MethodDecorator => (_target, _key, descriptor) => {
  const handler = descriptor.value as (this: unknown, ...given: unknown[]) => unknown;
  const traced = function (this: unknown, ...given: unknown[]): unknown {
    return handler.apply(this, given);
  };
  return { ...descriptor, value: traced } as typeof descriptor;
};

const refusedBy = (status: number) => Object.assign(new Error(UPSTREAM), { status });

@Controller('seal')
class SealController {
  @Post('wrapped')
  @AIEndpoint({ id: 'seal.wrapped', ...ENDPOINT })
  @Wrapped()
  wrapped(@Res() response: Raw) {
    (response.raw ?? response).end(BYTES);
  }

  @Post('passthrough')
  @AIEndpoint({ id: 'seal.passthrough', ...ENDPOINT })
  passthrough(@Body() _question: QuestionDto, @Res({ passthrough: true }) response: Raw) {
    (response.raw ?? response).write(BYTES);
    return { isDone: true };
  }

  @Post('web-response')
  @AIEndpoint({ id: 'seal.web-response', ...ENDPOINT })
  webResponse(@Body() _question: QuestionDto) {
    return new Response(BYTES);
  }

  @Post('web-stream')
  @AIEndpoint({ id: 'seal.web-stream', ...ENDPOINT })
  webStream(@Body() _question: QuestionDto) {
    return new Response(BYTES).body;
  }

  @Post('node-stream')
  @AIEndpoint({ id: 'seal.node-stream', ...ENDPOINT })
  nodeStream(@Body() _question: QuestionDto) {
    return Readable.from([BYTES]);
  }

  @Post('file')
  @AIEndpoint({ id: 'seal.file', ...ENDPOINT })
  file(@Body() _question: QuestionDto) {
    return new StreamableFile(Buffer.from(BYTES));
  }

  @Post('unauthorised')
  @AIEndpoint({ id: 'seal.unauthorised', ...ENDPOINT })
  unauthorised(@Body() _question: QuestionDto) {
    throw refusedBy(401);
  }

  @Post('event-stream')
  @Sse()
  @HttpCode(200)
  @AIEndpoint({ id: 'seal.event-stream', ...ENDPOINT })
  eventStream(@Body() _question: QuestionDto): Observable<never> {
    return throwError(() => refusedBy(401));
  }
}

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  const attack = async (path: string) => {
    const desk = await open({ controller: SealController, model: modelDouble() });
    // A wrapped handler has lost the type of its body, so any body would be refused before it runs.
    return path === 'wrapped'
      ? ask(`${desk.url}/seal/wrapped`, { token: desk.token })
      : desk.post(`seal/${path}`);
  };

  it.each(['wrapped', 'passthrough'])('what a %s handler writes itself is 503', async (path) => {
    const { status, text } = await attack(path);
    expect(status).toBe(503);
    expect(text).not.toContain(BYTES);
  });

  it.each(['web-response', 'web-stream', 'node-stream', 'file'])('a returned %s is 500', async (path) => {
    const { status, text, body } = await attack(path);
    expect([status, body?.code]).toEqual([500, 'GUARDIAN_INTERNAL']);
    expect(text).not.toContain(BYTES);
  });

  it.each(['unauthorised', 'event-stream'])(
    'the status of another service is not the answer of %s',
    async (path) => {
      const { text, headers, status } = await attack(path);
      // Behind the headers of a stream a refusal can only be an event.
      expect(path === 'event-stream' ? [200, 500] : [500]).toContain(status);
      expect(text).toContain('GUARDIAN_INTERNAL');
      expect(text).not.toContain(UPSTREAM);
      expect(headers.get('www-authenticate')).toBeNull();
    },
  );
});
