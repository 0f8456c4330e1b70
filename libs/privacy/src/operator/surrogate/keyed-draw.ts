import { type PseudonymVault } from '../../pseudonym/pseudonym-vault';

/** Numbers that look random and are always the same for one key and label. */
export class KeyedDraw {
  private block: Buffer = Buffer.alloc(0);
  private at = 0;
  private blocks = 0;

  constructor(
    private readonly vault: PseudonymVault,
    private readonly label: readonly string[],
  ) {}

  /** A whole number from 0 to `count` - 1; `count` is at most 65,536. */
  below(count: number): number {
    if (this.at + 4 > this.block.length) {
      this.block = this.vault.digest('draw', String(this.blocks++), ...this.label);
      this.at = 0;
    }
    this.at += 4;
    return this.block.readUInt32BE(this.at - 4) % count;
  }

  /** One of a list. */
  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** A text of decimal digits. */
  digits(length: number): string {
    return Array.from({ length }, () => this.below(10)).join('');
  }
}
