// A process to be killed: types numbered words into a draft, journals and saves it as the program does.
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { Transform } from 'prosemirror-transform'
import { readDraft, saveDraft } from '../../electron/drafts/drafts'
import { Journal } from '../../electron/drafts/journal'
import { schema } from '../../shared/schema/schema'

/** The window's own delays: from a change to its sending, and from key to key. */
const sendAfter = 600
const keyEvery = 10
const saveEvery = 700

const [folder = '', log = ''] = process.argv.slice(2)
const file = path.join(folder, 'draft.isnad')
let doc = await readDraft(file)
const journal = new Journal(path.join(folder, 'journals'), doc, doc, { file, origin: file })
let version = 0
let pending: unknown[] = []
let word = 0

setInterval(() => {
  word++
  const tr = new Transform(doc).insert(doc.content.size - 1, schema.text(` w${word}`))
  doc = tr.doc
  pending.push(...tr.steps.map((step) => step.toJSON()))
  appendFileSync(log, `${word} ${performance.now()}\n`)
}, keyEvery)

function send(): Promise<unknown> {
  const steps = pending
  const from = version
  pending = []
  version += steps.length
  return steps.length > 0 ? journal.append(from, steps) : Promise.resolve()
}
setInterval(() => void send(), sendAfter)
setInterval(() => {
  const saved = doc
  void send()
  const at = version
  void saveDraft(file, saved).then(() => journal.markSaved(at, saved, { file, origin: file }))
}, saveEvery)
