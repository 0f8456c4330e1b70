import { type INestApplication } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { isProduction, SUPPORT_DESK_OPTIONS, type SupportDeskOptions } from './support-desk.options';

const BODY_LIMIT_BYTES = 256 * 1024;

/** How each adapter is told the largest body it may read. */
const CAP_BODY: Readonly<Record<string, (app: INestApplication) => void>> = {
  express: (app) => (app as NestExpressApplication).useBodyParser('json', { limit: BODY_LIMIT_BYTES }),
  fastify: (app) =>
    (app as NestFastifyApplication).useBodyParser('application/json', { bodyLimit: BODY_LIMIT_BYTES }),
};

/** Fastify serves the page only with one more package, so there it is the description alone. */
const hasPage = (app: INestApplication): boolean => app.getHttpAdapter().getType() === 'express';

/** Where the description of the API is, outside of production. */
export const docsPathOf = (app: INestApplication): string => (hasPage(app) ? '/docs' : '/docs-json');

function describeApi(app: INestApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Support desk')
    .setDescription('The reference service of Unseen Guardian.')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, config), { ui: hasPage(app) });
}

/** What a host sets beside the framework: security headers, no other origins, a cap on bodies, the OpenAPI page. */
export function configureApp(app: INestApplication): void {
  const isLive = isProduction(app.get<SupportDeskOptions>(SUPPORT_DESK_OPTIONS));
  app.useSecurityHeaders({
    // Development is served over plain http, which browsers would leave for https.
    contentSecurityPolicy: { directives: isLive ? {} : { 'upgrade-insecure-requests': null } },
    strictTransportSecurity: isLive,
  });
  // CORS is never enabled, so no other origin may read; this refuses those that only want to write.
  app.enableCsrfProtection();
  CAP_BODY[app.getHttpAdapter().getType()]?.(app);
  if (!isLive) describeApi(app);
}
