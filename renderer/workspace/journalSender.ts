import type { Node } from 'prosemirror-model'
import type { Step } from 'prosemirror-transform'
import type { JournalResult } from '../../shared/ipc/contract'
import { bridge } from '../bridge'

/** Milliseconds from a change to its sending; changes meanwhile go with it. */
const sendAfter = 600
/** Milliseconds before a failed write is tried again. */
const retryAfter = 5000

type Failed = Extract<JournalResult, { readonly status: 'failed' }>

/** Sends the steps of the draft to main, which writes them down: at most six tenths of a second of typing is only here. */
export class JournalSender {
  /** How many steps the draft has seen. */
  private version = 0
  private pending: Step[] = []
  private timer: number | null = null
  private failing = false

  constructor(
    private draft: string,
    private readonly docNow: () => Node,
    /** Told when writing begins to fail, and null when it works again. */
    private readonly onFailure: (failure: Failed | null) => void,
  ) {}

  /** Another draft is in the window. */
  begin(draft: string): void {
    this.draft = draft
    this.version = 0
    this.pending = []
    this.stopTimer()
  }

  add(steps: readonly Step[]): void {
    this.pending.push(...steps)
    this.timer ??= window.setTimeout(() => void this.flush(), sendAfter)
  }

  /** Sends what is pending at once. @returns the version of the draft as it is now */
  async flush(): Promise<number> {
    this.stopTimer()
    const { draft, version, pending } = this
    const now = version + pending.length
    if (pending.length === 0) return now
    this.version = now
    this.pending = []
    const steps = pending.map((step) => step.toJSON() as Record<string, unknown>)
    let result = await bridge.invoke('journal:append', { draft, version, steps }).catch(() => null)
    if (draft !== this.draft) return now
    // Steps that did not fit, or did not arrive, are made good by the whole draft.
    if (result === null || result.status === 'resync') result = await this.rebase()
    this.report(result)
    return now
  }

  private async rebase(): Promise<JournalResult | null> {
    const version = this.version + this.pending.length
    this.version = version
    this.pending = []
    const document = this.docNow().toJSON() as Record<string, unknown>
    return bridge.invoke('journal:rebase', { draft: this.draft, version, document }).catch(() => null)
  }

  private report(result: JournalResult | null): void {
    const failure: Failed | null = result?.status === 'failed' ? result : null
    if (failure) window.setTimeout(() => void this.retry(), retryAfter)
    if (this.failing === (failure !== null)) return
    this.failing = failure !== null
    this.onFailure(failure)
  }

  /** Writes the whole draft, as long as it has not been written down. */
  private async retry(): Promise<void> {
    if (this.failing) this.report(await this.rebase())
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }
}
