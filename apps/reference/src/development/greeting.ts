import { docsPathOf } from '../configure-app';
import { TicketRepository } from '../tickets/ticket.repository';
import { type Desk } from '../start/start';
import { curl, demoCommands } from './demo-commands';
import { DEMO_PRINCIPALS, type DemoPrincipalName } from './demo-principals';
import { type DevelopmentIssuer } from './issuer';

const NAMES = Object.keys(DEMO_PRINCIPALS) as DemoPrincipalName[];

async function tokensFrom(issuer: DevelopmentIssuer): Promise<Record<DemoPrincipalName, string>> {
  const tokens = await Promise.all(NAMES.map((name) => issuer.tokenFor(name)));
  return Object.fromEntries(NAMES.map((name, index) => [name, tokens[index]])) as Record<
    DemoPrincipalName,
    string
  >;
}

async function commandsOf({ app, issuer }: Desk, origin: string): Promise<string> {
  if (!issuer) return 'Tokens come from OIDC_ISSUER: ask it for one with the claims "tenant" and "roles".';
  const tokens = await tokensFrom(issuer);
  const ticketId = (await app.get(TicketRepository).firstId(DEMO_PRINCIPALS.staff.tenant)) ?? '';
  return demoCommands(ticketId)
    .map((command) => `# ${command.title}\n${curl(origin, command, command.as && tokens[command.as])}`)
    .join('\n\n');
}

/** What is printed when the service listens in development: the addresses, and a command to paste for each endpoint. */
export async function greetingOf(desk: Desk): Promise<string> {
  const origin = `http://localhost:${desk.port}`;
  const { recipient } = desk.options.model;
  const isOffline = recipient.startsWith('offline:');
  const facts = [
    ['Support desk', origin],
    ['OpenAPI', origin + docsPathOf(desk.app)],
    [
      'Model',
      isOffline ? 'offline: fixed rules, no AI and no network (AI_PROVIDER, see .env.example)' : recipient,
    ],
    ['Stop', 'Ctrl-C'],
  ];
  return [
    await commandsOf(desk, origin),
    facts.map(([name = '', value]) => `${name.padEnd(14)}${value}`).join('\n'),
  ].join('\n\n');
}
