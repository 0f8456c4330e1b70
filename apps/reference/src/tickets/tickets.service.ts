import { Injectable, NotFoundException } from '@nestjs/common';
import { generateText } from 'ai';
import { currentExchange, type DataCategory } from 'unseen-guardian/kernel';
import { GuardedModels, instructions, prompt, untrusted } from 'unseen-guardian/model';
import { CustomerName } from './customer-name';
import { type Tone } from './draft-reply.dto';
import { type Ticket } from './ticket.entity';
import { type NewTicket, TicketRepository } from './ticket.repository';

const MOODS = ['positive', 'neutral', 'negative', 'angry'] as const;

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
    private readonly models: GuardedModels,
  ) {}

  /** Stores a ticket. */
  async create(tenantId: string, ticket: NewTicket): Promise<Ticket> {
    const stored = await this.tickets.add(tenantId, ticket);
    this.trace(stored.id, stored.subjectId, ['identity', 'contact', 'account', 'free-text']);
    return stored;
  }

  /**
   * The mood of a text that belongs to a ticket.
   *
   * @throws NotFoundException when the tenant has no such ticket.
   */
  async classify(tenantId: string, id: string, text: string): Promise<Mood> {
    const subjectId = await this.tickets.findSubject(tenantId, id);
    if (!subjectId) throw new NotFoundException();
    this.trace(id, subjectId, ['free-text']);
    return moodIn(await this.ask(CLASSIFY, prompt`The message:\n${untrusted(text, 'ticket')}`));
  }

  /**
   * A draft of an answer; the model sees pseudonyms, the draft has the real values.
   *
   * @throws NotFoundException when the tenant has no such ticket.
   */
  async draftReply(tenantId: string, id: string, tone: Tone = 'friendly'): Promise<string> {
    const ticket = await this.tickets.find(tenantId, id);
    if (!ticket) throw new NotFoundException();
    this.trace(id, ticket.subjectId, ['identity', 'contact', 'free-text']);
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
  private trace(id: string, subjectId: string, categories: readonly DataCategory[]): void {
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
