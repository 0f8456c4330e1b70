import { appendFileSync, readFileSync } from 'node:fs';
import { createServer as createWeb } from 'node:https';
import { createServer as createTls } from 'node:tls';
import { parseSyslog, takeFrames } from '../../../libs/audit/test/parsers/syslog-parser';

// A receiver in a process of its own, which can be killed: it writes down the ids of what it got, and only then confirms.
const [kind, port, certificate, notes] = process.argv.slice(2) as [string, string, string, string];
const pem = readFileSync(certificate, 'utf8');
const note = (uids: readonly string[]): void => appendFileSync(notes, uids.map((uid) => `${uid}\n`).join(''));

const servers = {
  web: () =>
    createWeb({ cert: pem, key: pem }, (request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => void pieces.push(piece));
      request.on('end', () => {
        const events = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { metadata: { uid: string } }[];
        note(events.map(({ metadata: { uid } }) => uid));
        response.writeHead(204).end();
      });
    }),
  syslog: () =>
    createTls({ cert: pem, key: pem }, (socket) => {
      let rest: Buffer = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (piece: Buffer) => {
        const { frames, rest: left } = takeFrames(Buffer.concat([rest, piece]));
        rest = left;
        note(frames.map((frame) => [...parseSyslog(frame).structured.values()][0]!.get('uid')!));
      });
    }),
};

const server = servers[kind as keyof typeof servers]();
server.listen(Number(port), '127.0.0.1', () => process.send!('listening'));
// Between two turns of the event loop: what this process has read it has also written down, and the rest is the kernel's.
process.on('message', () => process.kill(process.pid, 'SIGKILL'));
