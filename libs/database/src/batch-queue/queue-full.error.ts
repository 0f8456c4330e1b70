/** A queue takes no more items: it is full, or closed. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';

  constructor(reason: 'full' | 'closed') {
    super(
      reason === 'full'
        ? 'The queue is full: the database has not taken its items for a while. Check that it is reachable.'
        : 'The queue is closed: the application is shutting down.',
    );
  }
}
