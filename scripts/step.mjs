import { spawn } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';

const CLEAR_LINE = '\r\u001b[K';
const LAST_CHARACTERS = 20_000;

/** Runs one long step and shows its name, and how long it takes, in one line. */
export async function step(title, work) {
  const started = Date.now();
  const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const isTerminal = process.stdout.isTTY;
  if (!isTerminal) console.log(`${title} …`);
  const ticker =
    isTerminal && setInterval(() => process.stdout.write(`${CLEAR_LINE}${title} … ${elapsed()}`), 200);
  try {
    const result = await work();
    console.log(`${isTerminal ? CLEAR_LINE : ''}${title}: done in ${elapsed()}`);
    return result;
  } catch (error) {
    console.log(`${isTerminal ? CLEAR_LINE : ''}${title}: failed after ${elapsed()}`);
    throw error;
  } finally {
    if (ticker) clearInterval(ticker);
  }
}

/**
 * Runs a command to its end without showing its output.
 *
 * @throws Error with the end of the output when the command fails.
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-LAST_CHARACTERS));
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      reject(new Error(`${output.trim()}\n${[command, ...args].join(' ')} ${how}.`));
    });
  });

/** Prints an error without a stack trace and ends with code 1. */
export function giveUp(error) {
  console.error(error.message);
  process.exit(1);
}
