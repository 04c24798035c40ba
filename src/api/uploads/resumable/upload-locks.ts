/** One request at a time per upload. The newest wins: a phone that reconnects must not wait for its lost connection. */

interface Holder {
  readonly stop: () => void;
  readonly done: Promise<void>;
}

/** Locks within this process. Between processes, the upload offset keeps writes correct. */
export class UploadLocks {
  private readonly holders = new Map<string, Holder>();

  /** @param stop asks this request to end early and keep its bytes */
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
