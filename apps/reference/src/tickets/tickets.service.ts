import { Injectable } from '@nestjs/common';
import { generateText } from 'ai';
import { Authorization } from 'unseen-guardian/authorization';
import { currentExchange, type DataCategory, type Principal } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { GuardedModels, instructions, prompt, untrusted } from 'unseen-guardian/model';
import { FIRST_TEAM, TeamRepository } from '../teams/team.repository';
import { CustomerName } from './customer-name';
import { type Tone } from './draft-reply.dto';
import { Ticket } from './ticket.entity';
import { type NewTicket, TicketRepository } from './ticket.repository';

const MOODS = ['positive', 'neutral', 'negative', 'angry'] as const;

/** What intake keeps about a person. */
const ALL: readonly DataCategory[] = ['identity', 'contact', 'account', 'free-text'];

/** The mood of a ticket. */
export type Mood = (typeof MOODS)[number];

const CLASSIFY = instructions`You name the mood of messages to a support desk.
Answer with one word: positive, neutral, negative or angry.`;

const REPLY = instructions`You draft replies for a support desk. A person reads your draft before it is sent.
Greet the customer by name, say in your own words what the ticket is about, and promise nothing.
Copy names and anything in [brackets] or ⟦brackets⟧ exactly as it is written.`;

/** A model may say more than it was asked for: the first mood it names counts. */
const moodIn = (answer: string): Mood =>
  MOODS.find((mood) => answer.trim().toLowerCase().startsWith(mood)) ??
  MOODS.find((mood) => answer.toLowerCase().includes(mood)) ??
  'neutral';

/** What the support desk does with tickets. */
@Injectable()
export class TicketsService {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly subjects: SubjectDirectory,
    private readonly teams: TeamRepository,
    private readonly authorization: Authorization,
    private readonly models: GuardedModels,
  ) {}

  /** Stores a ticket: it belongs to the caller, and to the caller's team when there is one. */
  async create({ tenantId, id }: Principal, ticket: NewTicket): Promise<Ticket> {
    const { id: ownerId } = await this.subjects.resolve(tenantId, 'principal', id);
    const team = (await this.teams.teamOf(tenantId, ownerId)) ?? FIRST_TEAM;
    return this.show(await this.tickets.add({ tenantId, ownerId, team }, ticket));
  }

  /** The latest tickets that the caller may read: the database sorts out the others. */
  async list(principal: Principal): Promise<Ticket[]> {
    const plan = await this.authorization.plan(principal, 'read', Ticket);
    return (await this.tickets.list(plan)).map((ticket) => this.show(ticket));
  }

  /** A ticket that goes out whole. */
  show(ticket: Ticket): Ticket {
    this.trace(ticket, ALL);
    return ticket;
  }

  /** The mood of a text that belongs to a ticket. */
  async classify(ticket: Ticket, text: string): Promise<Mood> {
    this.trace(ticket, ['free-text']);
    return moodIn(await this.ask(CLASSIFY, prompt`The message:\n${untrusted(text, 'ticket')}`));
  }

  /** A draft of an answer; the model sees pseudonyms, the draft has the real values. */
  async draftReply(ticket: Ticket, tone: Tone = 'friendly'): Promise<string> {
    this.trace(ticket, ['identity', 'contact', 'free-text']);
    const name = new CustomerName(ticket.customerName);
    const draft = await this.ask(
      REPLY,
      prompt`Customer name:\n${untrusted(name.token, 'ticket.customerName')}
E-mail:\n${untrusted(ticket.email, 'ticket.email')}
Ticket:\n${untrusted(name.hideIn(ticket.text), 'ticket.text')}
Tone:\n${untrusted(tone, 'tone')}`,
    );
    return name.restoreIn(draft);
  }

  private async ask(system: string, messages: ReturnType<typeof prompt>): Promise<string> {
    const abortSignal = currentExchange().signal;
    const { text } = await generateText({ model: this.models.get('default'), system, messages, abortSignal });
    return text;
  }

  /** Says what data enters the exchange, and whom it is about. */
  private trace({ id, subjectId }: Ticket, categories: readonly DataCategory[]): void {
    const subjects = [{ id: subjectId }];
    currentExchange().lineage.node({
      store: 'desk.ticket',
      kind: 'app_table',
      locator: id,
      categories,
      subjects,
    });
  }
}
