import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { checkpointText, parseCheckpoint } from './checkpoint';
import { privateKeyOf, publicKeyText, readPublicKey } from './checkpoint-key';
import { CheckpointSigner, CheckpointVerifier } from './checkpoint-signer';
import { openNote, signNote } from './signed-note';

const root = Buffer.alloc(32, 7);
const signer = new CheckpointSigner(privateKeyOf(Buffer.alloc(32, 1)), 'audit.example.com/desk');
const note = signer.sign('acme', { size: 42, root });

it('writes a checkpoint as C2SP says: three lines, an empty one, a signature behind a dash', () => {
  const lines = note.split('\n');
  expect(lines.slice(0, 4)).toEqual([...['audit.example.com/desk/acme', '42', root.toString('base64')], '']);
  expect(lines[4]).toMatch(/^— audit\.example\.com\/desk\/acme [A-Za-z0-9+/]{91}=$/);
  expect(lines.slice(5)).toEqual(['']);
});

it('is opened with the name and the 32 bytes of the public key alone', () => {
  const verifier = new CheckpointVerifier(readPublicKey(publicKeyText(signer.publicKey)), signer.logName);
  expect(verifier.open(note, 'acme')).toEqual({ origin: 'audit.example.com/desk/acme', size: 42, root });
  expect(verifier.open(note, 'other')).toBeUndefined();
});

it('knows the key of RFC 8032 §7.1, test 1', () => {
  const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
  const publicKey = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
  expect(Buffer.from(publicKeyText(privateKeyOf(seed)), 'base64').toString('hex')).toBe(publicKey);
});

it('takes no note of which anything was changed', () => {
  const place = fc.nat(note.length - 1);
  fc.assert(
    fc.property(place, fc.string({ minLength: 1, maxLength: 1 }), (at, put) => {
      const changed = note.slice(0, at) + put + note.slice(at + 1);
      if (changed === note) return;
      const opened = signer.open(changed, 'acme');
      // The last line break is no part of what is signed.
      if (opened) expect(opened).toEqual({ origin: 'audit.example.com/desk/acme', size: 42, root });
    }),
  );
});

it('passes over signatures of others, and takes none of them for ours', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const text = checkpointText({ origin: 'o', size: 1, root });
  const theirs = signNote(text, 'o', privateKey);
  expect(openNote(theirs, 'o', signer.publicKey)).toBeUndefined();
  const ours = signNote(text, 'o', privateKeyOf(Buffer.alloc(32, 1)));
  const both = theirs + ours.slice(ours.lastIndexOf('— '));
  expect(openNote(both, 'o', signer.publicKey)).toBe(text);
});

it.each([
  'a\n01\n' + root.toString('base64') + '\n',
  'a\n-1\n' + root.toString('base64') + '\n',
  'a\n1\nAAAA\n',
  'a\n1\n',
  '\n1\n' + root.toString('base64') + '\n',
])('reads no checkpoint from %j', (text) => {
  expect(parseCheckpoint(text)).toBeUndefined();
});

it.each([
  ['a name with a space', () => new CheckpointSigner(privateKeyOf(root), 'my log'), 'must be like'],
  [
    'a key of another kind',
    () =>
      new CheckpointSigner(
        createPrivateKey(
          generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
            format: 'pem',
            type: 'pkcs8',
          }),
        ),
      ),
    'Ed25519',
  ],
  ['a public key that is none', () => readPublicKey('abc'), 'guardian audit public-key'],
])('refuses %s', (_, make, message) => {
  expect(make).toThrow(message);
});
