type Settle = (outcome: { readonly error: unknown } | undefined) => void;

/** An item of a batch queue; only the first outcome of its write counts. */
export class QueuedItem<Item> {
  private isSettled = false;
  private failure: { readonly error: unknown } | undefined;
  private promise?: Promise<void>;
  private tell?: Settle;

  constructor(readonly item: Item) {}

  /** Settles when the item is written, or when its write failed for the first time. */
  get written(): Promise<void> {
    return (this.promise ??= this.promised());
  }

  /** Tells those who wait how the write went. */
  settle(failure?: { readonly error: unknown }): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.failure = failure;
    this.tell?.(failure);
  }

  /** Made only when somebody asks: most items are written and nobody waits. */
  private promised(): Promise<void> {
    const promise = new Promise<void>((resolve, reject) => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- hands on what the store threw
      this.tell = (failure) => (failure ? reject(failure.error) : resolve());
      if (this.isSettled) this.tell(this.failure);
    });
    // Whoever asked may look later; a failed write must not end the process as an unhandled rejection.
    promise.catch(() => undefined);
    return promise;
  }
}
