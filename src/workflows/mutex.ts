/** Runs async sections one after the other, in order of arrival. */
export class Mutex {
  private tail: Promise<unknown> = Promise.resolve();

  /** Waits for every earlier section, then runs `section`; a failed section does not stop the next. */
  run<T>(section: () => Promise<T>): Promise<T> {
    const result = this.tail.then(section);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
