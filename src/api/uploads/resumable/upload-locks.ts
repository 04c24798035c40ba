/** One request at a time for one upload. The newest wins: a phone that comes back must not wait for the connection it has lost. */

interface Holder {
  readonly stop: () => void;
  readonly done: Promise<void>;
}

/** For the requests of this process; several processes that share uploads are kept right by positions, not by locks. */
export class UploadLocks {
  private readonly holders = new Map<string, Holder>();

  /** @param stop asks this request to end early, keeping what it has */
  async hold<T>(uploadId: string, stop: () => void, work: () => Promise<T>): Promise<T> {
    for (let before = this.holders.get(uploadId); before !== undefined; before = this.holders.get(uploadId)) {
      before.stop();
      await before.done;
    }
    let release = (): void => undefined;
    const done = new Promise<void>((resolve) => (release = resolve));
    this.holders.set(uploadId, { stop, done });
    try {
      return await work();
    } finally {
      this.holders.delete(uploadId);
      release();
    }
  }
}
