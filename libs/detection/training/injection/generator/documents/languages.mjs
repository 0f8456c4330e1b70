import { eastern } from './eastern/eastern.mjs';
import { letters } from './english/letters.mjs';
import { pages } from './english/pages.mjs';
import { papers } from './english/papers.mjs';
import { technical } from './english/technical.mjs';
import { mergedTables } from '../merged.mjs';
import { englishActions } from './orders/english-actions.mjs';
import { englishFrames } from './orders/english-frames.mjs';
import { englishSteering } from './orders/english-steering.mjs';
import { englishTasks } from './orders/english-tasks.mjs';
import { facts } from './words/facts.mjs';
import { names } from './words/names.mjs';
import { western } from './western/western.mjs';

const english = mergedTables(
  ...[facts, names, letters, pages, technical, papers],
  ...[englishTasks, englishSteering, englishActions, englishFrames],
);

/** Topics of English prose. */
export const topics = Object.keys(facts.slots);

/** Every language: its code, weight, slots, families, and `tight` when it writes without spaces. */
export const languages = [{ code: 'en', weight: 26, ...english }, ...eastern, ...western];
