import { mergedTables } from '../../merged.mjs';
import { harmless } from './harmless.mjs';
import { extraction } from './injection/extraction.mjs';
import { goals } from './injection/goals.mjs';
import { override } from './injection/override.mjs';
import { roles } from './injection/roles.mjs';
import { secrets } from './injection/secrets.mjs';
import { fiction } from './jailbreak/fiction.mjs';
import { personas } from './jailbreak/personas.mjs';
import { shots } from './jailbreak/shots.mjs';

/** Slots and families of English. */
export const english = mergedTables(
  override,
  goals,
  extraction,
  secrets,
  roles,
  personas,
  fiction,
  shots,
  harmless,
);
