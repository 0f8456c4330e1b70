import { entropyOf } from './entropy';
import { isPlaceholder } from './placeholders';
import { type Shape, shapeOf } from './shape';

/** A password is chosen by people, a token is drawn by machines. `key` names need most proof. */
export type SecretKind = 'password' | 'token' | 'key';

/** How the value stands there: between quotes, bare in code, or in a sentence. */
export type ValueForm = 'quoted' | 'bare' | 'prose';

/** Values longer than this are documents, in characters. */
const LONGEST = 4096;

/** Longer ones are judged by their beginning, in characters. */
const JUDGED_LENGTH = 256;

/** Whether a value that a name or a sentence calls a secret looks like one. */
export function isSecretValue(value: string, kind: SecretKind, form: ValueForm): boolean {
  if (value.length < 4 || value.length > LONGEST) return false;
  const shape = shapeOf(value);
  if (!hasShape(value, shape, kind, form)) return false;
  return !(form !== 'quoted' && isReference(value, shape)) && !isPlaceholder(value);
}

function hasShape(value: string, shape: Shape, kind: SecretKind, form: ValueForm): boolean {
  if (kind === 'password') return isPassword(value, shape, form);
  if (kind === 'token') return isRandom(value, shape, 10);
  return shape.digitThenLetter >= 2 && !/^[0-9a-f-]{1,256}$/i.test(value) && isRandom(value, shape, 20);
}

/** Whether a value looks drawn at random: a token, not a word and not a number. */
export function isRandom(value: string, shape: Shape, shortest: number): boolean {
  return isMixed(value, shape, shortest) && entropyOf(value.slice(0, JUDGED_LENGTH)) >= 2.5;
}

function isMixed(value: string, shape: Shape, shortest: number): boolean {
  const letters = shape.lowers + shape.uppers;
  if (value.length < shortest || shape.spaces > 0) return false;
  if (letters === 0) return isLongNumber(value, shape);
  if (shape.digits === 0) return value.length >= 16 && isUnpronounceable(shape, letters);
  if (shape.digitThenLetter === 0) return shape.digits >= 4 || isUnpronounceable(shape, letters);
  return shape.digits >= 2 || shape.consonants >= 4 || shape.humps >= 2;
}

function isPassword(value: string, shape: Shape, form: ValueForm): boolean {
  const letters = shape.lowers + shape.uppers;
  if (shape.spaces > 2) return false;
  if (shape.spaces > 0) return /[A-Za-z]\d/.test(value) && form !== 'bare' && shape.spaces === 1;
  if (letters === 0) return shape.digits >= 6 && form !== 'prose' ? value.length <= 12 : shape.digits >= 6;
  if (shape.digits > 0) return value.length >= 5;
  if (shape.specials > 0)
    return value.length >= 6 && /[!@#$%^&*+=?~]/.test(value) && !/[()[\]{};,|<>]/.test(value);
  return value.length >= 8 && isUnpronounceable(shape, letters);
}

/** Fewer vowels, or more capitals inside, than words have. */
function isUnpronounceable(shape: Shape, letters: number): boolean {
  return (
    shape.consonants >= 5 ||
    (shape.humps >= 2 && shape.lowers < shape.humps * 3.2) ||
    isShuffled(shape, letters)
  );
}

function isShuffled(shape: Shape, letters: number): boolean {
  return letters >= 16 && shape.humps >= letters / 4.5;
}

/** Personal access tokens of some services are plain numbers; times in micro- and nanoseconds are not. */
function isLongNumber(value: string, shape: Shape): boolean {
  return shape.digits === value.length && value.length >= 16 && value.length <= 24 && !/^1[67]/.test(value);
}

/** A variable, a member, a call: it says where the value is, not what it is. */
function isReference(value: string, shape: Shape): boolean {
  if (/^[A-Za-z_$][\w$]{0,60}(?:\?{0,1}\.[A-Za-z_$][\w$]{0,60}){1,8}[;,]?$/.test(value)) {
    return shape.digits < 3 || value.length < 20;
  }
  if (/[(){}]/.test(value) || /^[A-Za-z_$][\w.$]{0,60}(?:\[|::|->)/.test(value)) return true;
  return /^[A-Z][A-Z_]{3,60}\d?$/.test(value) && value.includes('_');
}
