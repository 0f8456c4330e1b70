import { randomBytes } from 'node:crypto';
import { type JsonValue } from 'unseen-guardian/audit';
import { type ApprovalRequest, type Exchange } from 'unseen-guardian/kernel';
import { type Secrets } from 'unseen-guardian/secrets';
import { type ApprovalSubject, type ApprovedCall } from './approval';
import { ApprovalDeniedException } from './approval.exceptions';
import { APPROVAL_LIFETIME_MS, type ApprovalOptions, assertApprovalOptions } from './approval.options';
import { type ApprovalStore } from './approval-store';
import { digestOf, readApproval, signApproval } from './approval-token';
import { MemoryApprovalStore } from './memory-approval-store';

const SHORTEST_KEY = 32;

/** Human approval of tool calls: signed, expiring, good once, for one principal, one tool and these very arguments. */
export class Approvals {
  private readonly ownKey = randomBytes(SHORTEST_KEY);
  private readonly store: ApprovalStore;

  /** @throws Error when the options do not hold, or name a key and there are no secrets. */
  constructor(
    private readonly options: ApprovalOptions = {},
    store: ApprovalStore = new MemoryApprovalStore(),
    private readonly secrets?: Secrets,
  ) {
    assertApprovalOptions(options);
    if (options.key && !secrets)
      throw new Error('approvals.key is a secret: import SecretsModule.forRoot({ sources }).');
    this.store = options.store ?? store;
  }

  /**
   * Keeps a call until its principal approves it.
   *
   * @throws TypeError when JSON cannot say the arguments.
   */
  async request(exchange: Exchange, subject: ApprovalSubject): Promise<ApprovalRequest> {
    const { tool, tainted = [] } = subject;
    const { principal } = exchange;
    // One value is signed, kept and shown, whatever the object becomes meanwhile.
    const input = JSON.parse(JSON.stringify(subject.input ?? null)) as JsonValue;
    const id = exchange.newId();
    const expiresAt = exchange.now() + (this.options.lifetimeMs ?? APPROVAL_LIFETIME_MS);
    const claims = { id, tool, digest: digestOf(input), expiresAt };
    const token = await this.withKey((key) => signApproval(key, claims, principal));
    await this.store.save({ tenantId: principal.tenantId, id, tool, input, expiresAt }, exchange.now());
    return { token, tool, input, tainted, expiresAt };
  }

  /**
   * Gives the call back that a token approves, once.
   *
   * @throws ApprovalDeniedException when the token is not one for this principal, has expired or was used.
   */
  async redeem(exchange: Exchange, token: unknown): Promise<ApprovedCall> {
    const { principal } = exchange;
    const claims = await this.withKey((key) => readApproval(key, token, principal));
    if (!claims) throw new ApprovalDeniedException('not ours');
    if (claims.expiresAt <= exchange.now()) throw new ApprovalDeniedException('expired');
    const stored = await this.store.take(principal.tenantId, claims.id);
    if (!stored) throw new ApprovalDeniedException('used');
    const { tool, input } = stored;
    if (tool !== claims.tool || digestOf(input) !== claims.digest)
      throw new ApprovalDeniedException('changed');
    return { tool, input };
  }

  private async withKey<Result>(use: (key: Buffer) => Result): Promise<Result> {
    if (!this.options.key) return use(this.ownKey);
    const handle = await this.secrets!.get(this.options.key);
    return handle.use((text) => {
      const key = Buffer.from(text);
      if (key.length < SHORTEST_KEY)
        throw new Error(`The secret "${this.options.key!.name}" signs approvals: give it 32 bytes or more.`);
      return use(key);
    });
  }
}
