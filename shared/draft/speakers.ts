import type { Node } from 'prosemirror-model'
import type { Transform } from 'prosemirror-transform'
import { newIdentifier, type QuoteAttributes, type Speaker } from '../schema/attributes'
import { distinctForms, foldPhrase } from '../text/fold'

/** The speakers whom a person accepted in this draft. */
export function speakersOf(doc: Node): readonly Speaker[] {
  return doc.attrs.speakers as readonly Speaker[]
}

export function speakerById(doc: Node, id: string | null): Speaker | null {
  return id === null ? null : (speakersOf(doc).find((speaker) => speaker.id === id) ?? null)
}

/** The accepted speaker whose name or one of whose forms folds to the same words. */
export function speakerByName(doc: Node, name: string): Speaker | null {
  const wanted = foldPhrase(name)
  const speakers = speakersOf(doc)
  return (
    speakers.find((speaker) => foldPhrase(speaker.name) === wanted) ??
    speakers.find((speaker) => speaker.forms.some((form) => foldPhrase(form) === wanted)) ??
    null
  )
}

/** What is known of a speaker whom a person accepts. */
export interface SpeakerDetails {
  readonly name: string
  readonly role?: string | null
  readonly affiliation?: string | null
  readonly forms?: readonly string[]
}

/**
 * Finds or adds a speaker by name; what a found speaker lacks is filled in.
 * @returns the id of the speaker in `tr.doc`
 */
export function ensureSpeaker(tr: Transform, details: SpeakerDetails): string {
  const { name, role = null, affiliation = null, forms = [] } = details
  const found = speakerByName(tr.doc, name)
  const speakers = speakersOf(tr.doc)
  if (found) {
    const merged = distinctForms([...found.forms, ...forms, ...(found.name === name ? [] : [name])], found.name)
    const updated = { ...found, role: found.role ?? role, affiliation: found.affiliation ?? affiliation, forms: merged }
    if (JSON.stringify(updated) !== JSON.stringify(found))
      setSpeakers(
        tr,
        speakers.map((one) => (one === found ? updated : one)),
      )
    return found.id
  }
  const id = newIdentifier()
  const speaker: Speaker = { id, name: name.trim(), forms: distinctForms(forms, name), role, affiliation }
  setSpeakers(tr, [...speakers, speaker])
  return id
}

function setSpeakers(tr: Transform, speakers: readonly Speaker[]): void {
  tr.setDocAttribute('speakers', speakers)
}

/** Gives a speaker another name and role; the old name stays as a form, since the text still uses it. */
export function updateSpeaker(
  tr: Transform,
  id: string,
  change: { readonly name?: string; readonly role?: string | null; readonly affiliation?: string | null },
): void {
  const speakers = speakersOf(tr.doc).map((speaker) => {
    if (speaker.id !== id) return speaker
    const name = change.name?.trim().slice(0, 300) || speaker.name
    const forms = distinctForms([...speaker.forms, speaker.name], name)
    const role = change.role === undefined ? speaker.role : change.role || null
    const affiliation = change.affiliation === undefined ? speaker.affiliation : change.affiliation || null
    return { ...speaker, name, forms, role, affiliation }
  })
  setSpeakers(tr, speakers)
}

/** Makes two speakers one: the second's name and forms become forms of the first, and every quote follows. */
export function mergeSpeakers(tr: Transform, keep: string, remove: string): void {
  const kept = speakerById(tr.doc, keep)
  const removed = speakerById(tr.doc, remove)
  if (!kept || !removed || keep === remove) return
  const forms = distinctForms([...kept.forms, removed.name, ...removed.forms], kept.name)
  const role = kept.role ?? removed.role
  const merged = { ...kept, forms, role, affiliation: kept.affiliation ?? removed.affiliation }
  reassign(tr, remove, keep)
  setSpeakers(
    tr,
    speakersOf(tr.doc)
      .filter((one) => one.id !== remove)
      .map((one) => (one.id === keep ? merged : one)),
  )
}

function reassign(tr: Transform, from: string, to: string): void {
  tr.doc.descendants((node, pos) => {
    const quote = node.attrs.quote as QuoteAttributes | null | undefined
    if (quote?.speaker === from) tr.setNodeAttribute(pos, 'quote', { ...quote, speaker: to })
    for (const mark of node.marks) {
      if (mark.attrs.speaker !== from) continue
      tr.addMark(pos, pos + node.nodeSize, mark.type.create({ ...mark.attrs, speaker: to }))
    }
  })
}

/** Removes a speaker whom no quote and no mention of the draft names; one in use stays. */
export function removeSpeaker(tr: Transform, id: string): void {
  let used = false
  tr.doc.descendants((node) => {
    const quote = node.attrs.quote as QuoteAttributes | null | undefined
    used ||= quote?.speaker === id || node.marks.some((mark) => mark.attrs.speaker === id)
  })
  if (used) return
  setSpeakers(
    tr,
    speakersOf(tr.doc).filter((speaker) => speaker.id !== id),
  )
}
