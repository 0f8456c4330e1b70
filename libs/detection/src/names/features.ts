import { Layout } from './token/layout';
import { joinForms } from './token/tokenize';
import { Shape, type TokenTable } from './token/token-table';

/** Rows of the weight table: hashes of features are scaled down to them. */
export const FEATURE_ROWS = 180_000;

const ROWS_PER_HASH = FEATURE_ROWS / 2 ** 32;

/** Room for the features of one token. */
export const MAX_FEATURES = 80;

/** Writes the features of tokens: row numbers of the weight table. Fixed order, no state between tokens. */
export class FeatureWriter {
  /** Rows of the token last written. */
  readonly rows = new Int32Array(MAX_FEATURES);
  /** How many of them. */
  count = 0;
  #kind = 0;

  /** Writes the rows of token `at`. */
  write(table: TokenTable, at: number): void {
    this.count = 0;
    this.#kind = 0;
    this.#word(table, at);
    this.#neighbours(table, at);
    this.#lists(table, at);
    this.#layout(table, at);
    this.#address(table, at);
    this.#manner(table, at);
    this.#usage(table, at);
  }

  #add(value: number): void {
    const seed = Math.imul(++this.#kind, 0x9e3779b1);
    const hash = Math.imul(value ^ seed, 0x2c1b3c6d);
    this.rows[this.count++] = (Math.imul(hash ^ (hash >>> 15), 0x297a2d39) >>> 0) * ROWS_PER_HASH;
  }

  #word(table: TokenTable, at: number): void {
    const form = table.form[at]!;
    const shape = table.shape[at]!;
    this.#add(0);
    this.#add(form);
    this.#add(joinForms(form, shape));
    this.#add(shape);
    this.#add(table.prefix2[at]! + shape);
    this.#add(table.prefix3[at]!);
    this.#add(table.prefix4[at]!);
    this.#add(table.suffix2[at]! + shape);
    this.#add(table.suffix3[at]!);
    this.#add(table.suffix4[at]!);
    this.#add(Math.min(table.end[at]! - table.start[at]!, 12) * 16 + shape);
  }

  #neighbours(table: TokenTable, at: number): void {
    const { form, shape, wordBefore, wordAfter, gap } = table;
    const [here, before, after] = [form[at]!, form[at - 1]!, form[at + 1]!];
    const kind = shape[at]!;
    const left = shape[at - 1]! * 2 + gap[at]!;
    const right = shape[at + 1]! * 2 + gap[at + 1]!;
    const previous = wordBefore[at]!;
    const next = wordAfter[at]!;
    this.#add(joinForms(before, kind * 2 + gap[at]!));
    this.#add(joinForms(after, kind * 2 + gap[at + 1]!));
    this.#add(form[at - 2]!);
    this.#add(form[at + 2]!);
    this.#add(joinForms(before, here));
    this.#add(joinForms(here, after));
    this.#add(joinForms(form[at - 2]!, before));
    this.#add(joinForms(after, form[at + 2]!));
    this.#add(joinForms(form[previous]!, kind));
    this.#add(joinForms(form[next]!, kind));
    this.#add(joinForms(form[previous]!, form[wordBefore[previous]!]!));
    this.#add((kind * 32 + left) * 32 + right);
    this.#add(((kind * 32 + left) * 32 + right) * 1024 + shape[at - 2]! * 32 + shape[at + 2]!);
    this.#add(joinForms(table.suffix3[previous]!, kind));
    this.#add(joinForms(table.suffix3[next]!, kind));
  }

  #lists(table: TokenTable, at: number): void {
    const { gazetteer, shape, wordBefore, wordAfter } = table;
    const here = gazetteer[at]!;
    const kind = shape[at]!;
    const previous = wordBefore[at]!;
    const next = wordAfter[at]!;
    const [left, right] = [gazetteer[previous]!, gazetteer[next]!];
    const near = (at - previous < 3 ? 1 : 0) + (next - at < 3 ? 2 : 0);
    this.#add(here * 16 + kind);
    this.#add((left * 16 + shape[previous]!) * 16 + kind);
    this.#add((right * 16 + shape[next]!) * 16 + kind);
    this.#add(((left * 256 + here) * 16 + kind) * 4 + near);
    this.#add(((here * 256 + right) * 16 + kind) * 4 + near);
    this.#add((left * 256 + here) * 256 + right);
    this.#add(joinForms(table.form[at - 1]!, here * 16 + kind));
    this.#add(joinForms(table.form[at + 1]!, here * 16 + kind));
  }

  #layout(table: TokenTable, at: number): void {
    const kind = table.shape[at]!;
    const here = table.gazetteer[at]!;
    const layout = table.layout[at]!;
    const code = table.code[at]!;
    const mark = table.shape[at - 1] === Shape.punctuation ? table.form[at - 1]! : table.gap[at]!;
    const markAfter = table.shape[at + 1] === Shape.punctuation ? table.form[at + 1]! : table.gap[at + 1]!;
    const line = (code * 8 + table.capitals[at]!) * 16 + kind;
    this.#add(layout * 16 + kind);
    this.#add((layout & 3) * 4096 + here * 16 + kind);
    this.#add((layout & 0x3c) * 4096 + here * 16 + kind);
    this.#add(line);
    this.#add(line * 256 + here);
    this.#add(joinForms(table.key[at]!, kind));
    this.#add(joinForms(table.key[at]!, here));
    this.#add(joinForms(joinForms(mark, markAfter), kind * 4 + code));
    this.#add(joinForms(joinForms(mark, markAfter), here));
  }

  #address(table: TokenTable, at: number): void {
    const { street, shape, start, end, area, wordBefore, wordAfter } = table;
    const previous = wordBefore[at]!;
    const next = wordAfter[at]!;
    const kind = shape[at]!;
    const length = Math.min(end[at]! - start[at]!, 7);
    const around = (street[previous]! * 8 + street[at]!) * 8 + street[next]!;
    const lengthBefore = Math.min(end[previous]! - start[previous]!, 7) * 16 + shape[previous]!;
    const lengthAfter = Math.min(end[next]! - start[next]!, 7) * 16 + shape[next]!;
    this.#add((around * 16 + kind) * 8 + length);
    this.#add((street[wordBefore[previous]!]! * 512 + around) * 8 + street[wordAfter[next]!]!);
    this.#add((area[at]! * 16 + kind) * 4096 + around * 8 + length);
    this.#add(((lengthBefore * 16 + kind) * 8 + length) * 4 + table.gap[at]!);
    this.#add(((lengthAfter * 16 + kind) * 8 + length) * 4 + table.gap[at + 1]!);
  }

  #manner(table: TokenTable, at: number): void {
    const kind = table.shape[at]! * 4 + table.manner;
    this.#add(kind * 256 + table.gazetteer[at]!);
    this.#add(kind * 256 + table.layout[at]!);
    this.#add((kind * 16 + table.shape[at - 1]!) * 16 + table.shape[at + 1]!);
  }

  #usage(table: TokenTable, at: number): void {
    const { usage, seen, layout, gazetteer, wordBefore, wordAfter } = table;
    const kind = table.shape[at]!;
    const here = usage[at]! * 16 + kind;
    const start = layout[at]! & (Layout.sentenceStart | Layout.germanLine);
    const [before, after] = [usage[wordBefore[at]!]!, usage[wordAfter[at]!]!];
    const around = (here * 8 + before) * 8 + after;
    this.#add(here * 64 + start);
    this.#add(around);
    this.#add((around * 256 + gazetteer[at]!) * 64 + start);
    this.#add((here * 8 + seen[at]!) * 64 + start);
    this.#add(((usage[at]! * 8 + seen[at]!) * 256 + gazetteer[at]!) * 16 + table.capitals[at]!);
    this.#add(joinForms(table.suffix3[at]!, here * 64 + start));
    this.#add(joinForms(table.form[at - 1]!, here));
    this.#add(joinForms(table.form[at + 1]!, here));
    this.#add((table.technical[at]! * 8 + usage[at]!) * 256 + (table.subject * 4 + table.manner) * 16 + kind);
    this.#add((table.subject * 16 + kind) * 256 + gazetteer[at]!);
    this.#add((table.subject * 64 + start) * 128 + here);
  }
}
