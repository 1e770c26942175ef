/** Does one piece of work after another, in the order in which they were asked for; a failure does not stop the next. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve()

  /** @returns what the work gives, or its error */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work)
    this.last = turn.catch(() => undefined)
    return turn
  }
}
