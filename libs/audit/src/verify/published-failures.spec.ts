import { generateKeyPairSync } from 'node:crypto';
import { RandomIds, SystemClock, SystemTimers } from 'unseen-guardian/kernel';
import { entry, openAuditDatabase } from '../../test/open-log';
import { publicKeyText, readPublicKey } from '../checkpoint/checkpoint-key';
import { CheckpointSigner, CheckpointVerifier } from '../checkpoint/checkpoint-signer';
import { Checkpoints } from '../checkpoint/checkpoints.service';
import { CheckpointWitness } from '../witness/checkpoint-witness';
import { reanchor } from './reanchor';

/** The paper on which somebody else writes down checkpoints. */
class Notebook extends CheckpointWitness {
  readonly name = 'notebook';
  readonly notes: string[] = [];

  async publish(note: string): Promise<void> {
    this.notes.push(note);
  }
}

type Bench = Awaited<ReturnType<typeof openAuditDatabase>>;
let bench: Bench;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
/** All that somebody outside has: a name and 32 bytes. */
const verifier = new CheckpointVerifier(readPublicKey(publicKeyText(publicKey)));
beforeAll(async () => void (bench = await openAuditDatabase()), 30_000);
afterAll(() => bench.close());

function marked(key = privateKey): { checkpoints: Checkpoints; notebook: Notebook } {
  const notebook = new Notebook();
  const options = { witnesses: [notebook], everyRecords: 1_000_000 };
  const signer = new CheckpointSigner(key);
  return {
    checkpoints: new Checkpoints({ store: bench.store, signer, timers: new SystemTimers(), options }),
    notebook,
  };
}

async function write(tenantId: string, count: number): Promise<void> {
  const log = bench.log();
  await Promise.all(Array.from({ length: count }, () => log.append(entry(tenantId)).durable));
}

/** A chain of six records with checkpoints at four and six, and what the witness has of it. */
async function witnessed(tenantId: string): Promise<readonly string[]> {
  const { checkpoints, notebook } = marked();
  await write(tenantId, 4);
  await checkpoints.run();
  await write(tenantId, 2);
  await checkpoints.run();
  return notebook.notes.filter((note) => note.startsWith(`guardian-audit/${tenantId}\n`));
}

const verify = (tenantId: string, outside: readonly string[] = []) =>
  bench.log().verify({ tenantId, verifier, outside });

const WIPE = `delete from guardian.audit_event where tenant_id = $1`;
const FORGET = `delete from guardian.audit_checkpoint where tenant_id = $1`;
const RESET = `update guardian.audit_chain set size = 0, head = decode(repeat('00', 32), 'hex'), subtrees = ''
  where tenant_id = $1`;
const CUT = `delete from guardian.audit_event where tenant_id = $1 and seq > 4`;
const CUT_HEAD = `update guardian.audit_chain set size = 4, subtrees = '',
  head = (select hash from guardian.audit_event where tenant_id = $1 and seq = 4) where tenant_id = $1`;

it('holds, and says how many checkpoints agree', async () => {
  const notes = await witnessed('whole');
  expect(notes).toHaveLength(2);
  expect(await verify('whole', notes)).toMatchObject({
    ok: true,
    records: 6,
    checkpoints: 4,
    reanchored: [],
  });
});

describe('what published chains did not notice', () => {
  it('a tail that was cut off together with the head and the checkpoints', async () => {
    const notes = await witnessed('cut-tail');
    for (const sql of [CUT, FORGET, CUT_HEAD]) await bench.tamper(sql, ['cut-tail']);
    expect((await verify('cut-tail')).ok).toBe(true); // from inside it cannot be seen
    const brokenAt = { tenantId: 'cut-tail', seq: 5, fault: 'cut' };
    expect(await verify('cut-tail', notes)).toMatchObject({ ok: false, brokenAt });
  });

  it('a tail that was cut off by somebody who forgot the checkpoints', async () => {
    await witnessed('forgot');
    for (const sql of [CUT, CUT_HEAD]) await bench.tamper(sql, ['forgot']);
    expect(await verify('forgot')).toMatchObject({ ok: false, brokenAt: { seq: 5, fault: 'cut' } });
  });

  it('a whole log that was written anew, chain, heads and checkpoints alike', async () => {
    const notes = await witnessed('rewritten');
    for (const sql of [WIPE, FORGET, RESET]) await bench.tamper(sql, ['rewritten']);
    await write('rewritten', 6);
    await marked().checkpoints.run(); // with the very key of the log
    expect((await verify('rewritten')).ok).toBe(true);
    const brokenAt = { tenantId: 'rewritten', seq: 4, fault: 'root' };
    expect(await verify('rewritten', notes)).toMatchObject({ ok: false, brokenAt });
  });

  it('a log that begins with another record', async () => {
    const notes = await witnessed('genesis');
    for (const sql of [WIPE, FORGET, RESET]) await bench.tamper(sql, ['genesis']);
    await write('genesis', 20);
    expect(await verify('genesis', notes)).toMatchObject({ ok: false, brokenAt: { seq: 4, fault: 'root' } });
  });

  it('a log that is gone', async () => {
    const notes = await witnessed('gone');
    const chain = 'delete from guardian.audit_chain where tenant_id = $1';
    for (const sql of [WIPE, FORGET, chain]) await bench.tamper(sql, ['gone']);
    expect(await verify('gone', notes)).toMatchObject({
      ok: false,
      chains: 1,
      brokenAt: { seq: 1, fault: 'cut' },
    });
  });

  it('checkpoints that somebody else signed', async () => {
    await write('signed', 3);
    await marked(generateKeyPairSync('ed25519').privateKey).checkpoints.run();
    expect(await verify('signed')).toMatchObject({ ok: false, brokenAt: { seq: 3, fault: 'signature' } });
  });

  it('a crash that left a chain without a record: the next record is the first', async () => {
    await bench.tamper(`insert into guardian.audit_chain (tenant_id) values ('empty')`);
    expect((await verify('empty')).ok).toBe(true);
    const notes = await witnessed('empty');
    expect(await verify('empty', notes)).toMatchObject({ ok: true, records: 6 });
  });

  it('times that are kept with fewer places than were hashed: the very bytes are kept', async () => {
    await write('times', 1);
    const [record] = await bench.store.read('times', 1, 1);
    expect(JSON.parse(record!.body.toString('utf8'))).toMatchObject({
      ts: expect.stringMatching(/^\d{16}$/),
    });
    expect((await verify('times')).ok).toBe(true);
  });

  it('a chain that is older than its tree: it gets one with its next record', async () => {
    await write('old', 5);
    await bench.tamper(`update guardian.audit_chain set subtrees = '' where tenant_id = $1`, ['old']);
    const { checkpoints, notebook } = marked();
    await checkpoints.run();
    expect(notebook.notes.join()).not.toContain('guardian-audit/old\n');
    await write('old', 1);
    await checkpoints.run();
    expect(
      await verify(
        'old',
        notebook.notes.filter((note) => note.includes('/old\n')),
      ),
    ).toMatchObject({
      ...{ ok: true, records: 6, checkpoints: 2 },
    });
  });
});

describe('reanchor', () => {
  const request = (tenantId: string, outside: readonly string[] = []) =>
    reanchor(
      bench.store,
      { tenantId, reason: 'INC-2041', verifier, outside },
      { clock: new SystemClock(), ids: new RandomIds() },
    );

  it.each([
    [
      'a changed record',
      [`update guardian.audit_event set body = '{}' where tenant_id = $1 and seq = 2`],
      'hash',
      2,
    ],
    ['a missing record', ['delete from guardian.audit_event where tenant_id = $1 and seq = 3'], 'gap', 3],
    ['a missing tail', [CUT], 'gap', 5],
    ['a tail that was cut off with its head', [CUT, FORGET, CUT_HEAD], 'cut', 5],
  ])('lets a chain go on behind %s, and never hides it', async (what, harm, fault, seq) => {
    const tenantId = what.replaceAll(' ', '-');
    const notes = await witnessed(tenantId);
    for (const sql of harm) await bench.tamper(sql, [tenantId]);
    expect(await verify(tenantId, notes)).toMatchObject({ ok: false, brokenAt: { seq, fault } });

    const answered = { tenantId, seq, until: 6, fault, reason: 'INC-2041' };
    expect(await request(tenantId, notes)).toEqual(answered);
    await write(tenantId, 3);
    const { checkpoints, notebook } = marked();
    await checkpoints.run();
    const later = notebook.notes.filter((note) => note.includes(`/${tenantId}\n`));
    expect(await verify(tenantId, [...notes, ...later])).toMatchObject({ ok: true, reanchored: [answered] });
    await expect(request(tenantId, notes)).rejects.toThrow('holds: there is nothing to answer for');

    await bench.tamper(`update guardian.audit_event set body = '{}' where tenant_id = $1 and seq = 9`, [
      tenantId,
    ]);
    expect(await verify(tenantId, notes)).toMatchObject({ ok: false, brokenAt: { seq: 9, fault: 'hash' } });
  });

  it('asks for the name of an incident', async () => {
    const told = reanchor(
      bench.store,
      { tenantId: 'whole', reason: 'the disk was full' },
      { clock: new SystemClock(), ids: new RandomIds() },
    );
    await expect(told).rejects.toThrow('such as INC-2041');
  });
});
