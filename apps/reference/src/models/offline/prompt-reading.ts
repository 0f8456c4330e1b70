import { type LanguageModelV3Prompt } from '@ai-sdk/provider';

/** A piece of data that the prompt sets apart, and the words that introduce it. */
export interface LabelledData {
  /** The developer's words before the data: `Customer name:`. */
  readonly label: string;
  readonly text: string;
}

/** What the offline model takes from a prompt. */
export interface PromptReading {
  /** The system text. */
  readonly task: string;
  readonly data: readonly LabelledData[];
  /** The last thing the user said, data left out. */
  readonly question: string;
}

/** How the guarded model sets text from outside apart: `<data-1f…>` … `</data-1f…>`, each tag on a line of its own. */
const OPENING = /^<(data-[0-9A-Z]+)>$/;

/** Reads the lines of a message: those between two tags are data, all others are words of the writer. */
function readLines(text: string): { data: LabelledData[]; rest: string } {
  const data: LabelledData[] = [];
  const rest: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const tag = OPENING.exec(lines[at]!)?.[1];
    const end = tag === undefined ? -1 : lines.indexOf(`</${tag}>`, at);
    if (end < 0) {
      rest.push(lines[at]!);
      continue;
    }
    data.push({
      label: rest.findLast((line) => line.trim())?.trim() ?? '',
      text: lines.slice(at + 1, end).join('\n'),
    });
    at = end;
  }
  return { data, rest: rest.join('\n').trim() };
}

/** The text parts of a message, each from a new line on: a frame is a part of its own. */
const textOf = (message: LanguageModelV3Prompt[number]): string =>
  typeof message.content === 'string'
    ? message.content
    : message.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');

/** Takes a prompt apart as the offline model understands it. */
export function readPrompt(prompt: LanguageModelV3Prompt): PromptReading {
  const system = prompt.filter(({ role }) => role === 'system').map(textOf);
  const users = prompt.filter(({ role }) => role === 'user').map((message) => readLines(textOf(message)));
  return {
    task: system.join('\n'),
    data: users.flatMap(({ data }) => data),
    question: users.at(-1)?.rest ?? '',
  };
}
