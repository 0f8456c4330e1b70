import { type ApiKey, type ApiKeyRequest } from 'unseen-guardian/authentication';
import { days } from 'unseen-guardian/kernel';
import { type KeysCreateOptions } from '../commands/keys-create.command';
import { type KeysListOptions } from '../commands/keys-list.command';
import { type KeysRevokeOptions } from '../commands/keys-revoke.command';
import { EXIT, type ExitCode } from '../frame/command';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { markdownTable } from '../output/markdown-table';
import { withApiKeys } from './with-api-keys';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Gives out a key; standard output has the key and nothing else. */
export async function create(options: KeysCreateOptions, io: Io): Promise<ExitCode> {
  const { tenant: tenantId, client, scopes, roles, key } = options;
  const request: ApiKeyRequest = {
    tenantId,
    client,
    scopes,
    roles,
    expiresAt: Date.now() + days(options.days),
  };
  const issued = await withApiKeys({ keyFile: key, io }, (keys) => keys.issue(request)).catch(
    (error: unknown) => {
      if (error instanceof Error && error.message.startsWith('ApiKeys: '))
        throw new CommandError(error.message);
      throw error;
    },
  );
  io.out(options.json ? json(issued) : `${issued.key}\n`);
  if (!options.json) io.error(`Key ${issued.id}, until ${time(issued.expiresAt)}. It is shown once.\n`);
  return EXIT.ok;
}

/** Withdraws a key. */
export async function revoke({ id, key, json: asJson }: KeysRevokeOptions, io: Io): Promise<ExitCode> {
  if (!UUID.test(id)) throw new CommandError('--id must be the id of a key, as `keys list` prints it.');
  const isKnown = await withApiKeys({ keyFile: key, io }, (keys) => keys.revoke(id));
  if (asJson) io.out(json({ id, revoked: isKnown }));
  else if (isKnown) io.out(`Key ${id} is withdrawn.\n`);
  else io.error(`There is no key ${id}.\n`);
  return isKnown ? EXIT.ok : EXIT.failed;
}

/** Prints the keys; none of them has a secret in it. */
export async function list({ tenant, json: asJson }: KeysListOptions, io: Io): Promise<ExitCode> {
  const keys = await withApiKeys({ io }, (all) => all.list(tenant));
  io.out(asJson ? json(keys) : `${tableOf(keys)}\n`);
  return EXIT.ok;
}

const time = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString().slice(0, 16);

const COLUMNS = ['id', 'tenant', 'client', 'scopes', 'roles', 'created', 'expires', 'used', 'revoked'];

const tableOf = (keys: readonly ApiKey[]): string =>
  markdownTable(
    COLUMNS.map((title) => ({ title, align: 'left' })),
    keys.map((key) => [
      ...[key.id, key.tenantId, key.client, key.scopes.join(' '), key.roles.join(' ')],
      ...[key.createdAt, key.expiresAt, key.usedAt, key.revokedAt].map(time),
    ]),
  );
