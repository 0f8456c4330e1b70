import { type KeyObject } from 'node:crypto';
import { KeySource } from './key-source';

/** The one key that is shared with an issuer; the algorithm was checked against the issuer's list before. */
export class SharedKeySource extends KeySource {
  constructor(private readonly key: KeyObject) {
    super();
  }

  find(): KeyObject {
    return this.key;
  }
}
