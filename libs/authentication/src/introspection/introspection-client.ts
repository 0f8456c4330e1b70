import { fetchJson } from 'unseen-guardian/kernel';
import { type SecretRef, type Secrets } from 'unseen-guardian/secrets';
import { discoverEndpoint } from '../issuer/discovery';
import { type Members } from '../token/parsing/parsed-token';
import { type IntrospectionOptions } from './introspection.options';

/** Asks one issuer about opaque tokens (RFC 7662 §2). */
export class IntrospectionClient {
  private address: string | undefined;

  constructor(
    private readonly issuer: string,
    private readonly options: IntrospectionOptions,
    private readonly secrets: Secrets,
  ) {}

  /**
   * What the issuer says; nothing in it is checked yet.
   *
   * @throws Error when it does not say anything.
   */
  async ask(token: string): Promise<Members> {
    const secret = await this.secrets.get(this.options.clientSecret);
    try {
      this.address ??= await discoverEndpoint(this.issuer, 'introspection_endpoint');
      const answer = await fetchJson(this.address, {
        method: 'POST',
        headers: { authorization: await secret.use((value) => basic(this.options.clientId, value)) },
        body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
      });
      // Without a prototype no claim name can reach an inherited member.
      return Object.assign(Object.create(null) as Members, answer);
    } catch (cause) {
      this.address = undefined; // the issuer may have moved it
      throw new Error(
        `The issuer ${this.issuer} does not answer about tokens. Check that it can be reached, and \`introspection\`.`,
        { cause },
      );
    }
  }
}

const encoded = (value: string): string => new URLSearchParams({ _: value }).toString().slice('_='.length);

/** RFC 6749 §2.3.1: both parts are form-encoded before they are joined. */
const basic = (id: string, secret: string): string =>
  `Basic ${Buffer.from(`${encoded(id)}:${encoded(secret)}`).toString('base64')}`;

/**
 * Checks the options, at boot.
 *
 * @throws Error that says the remedy.
 */
export function assertIntrospection({ clientId, clientSecret }: IntrospectionOptions): void {
  const hasSecret = typeof (clientSecret as Partial<SecretRef> | undefined)?.name === 'string';
  if (typeof clientId === 'string' && clientId !== '' && hasSecret) return;
  throw new Error(
    "AuthenticationModule: `introspection` needs `clientId` and `clientSecret: secret('…')`: an issuer tells nobody else.",
  );
}
