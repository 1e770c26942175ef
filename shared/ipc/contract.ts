import * as v from 'valibot'
import { commandIds } from '../commands/commands'
import { draftErrorCodes } from '../draft/errors'
import { quoteStateSchema } from '../draft/quoteStates'
import { exportFormats, reportFormats } from '../formats/names'
import { languageSchema, speakersSchema, statusSchema } from '../schema/attributes'
import { bookSpeakerSchema, bookSpeakersSchema } from '../speakers/book'
import { styleSchema } from '../typography/style'
import { viewSchema } from './view'

export const localeSchema = v.picklist(['ar', 'en'])
export type Locale = v.InferOutput<typeof localeSchema>

export const themeSchema = v.picklist(['system', 'light', 'dark', 'contrast'])
export type Theme = v.InferOutput<typeof themeSchema>

/** Room for the earlier versions of one draft, in megabytes (10⁶ bytes). */
export const megabytesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))

/** A ProseMirror document as JSON; main checks it against the schema before it uses it. */
const documentSchema = v.record(v.string(), v.unknown())
const nameSchema = v.pipe(v.string(), v.maxLength(1024))

const idSchema = v.pipe(v.string(), v.uuid())
const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The renderer knows a draft by its file's name; the path stays in main. */
export const openedSchema = v.strictObject({
  status: v.literal('opened'),
  document: documentSchema,
  /** File name without folder, null for a draft that was never saved. */
  name: v.nullable(nameSchema),
  /** True when saving writes to the file itself; false for text that was imported. */
  saved: v.boolean(),
  /** Names this draft until another is opened; the window sends its steps under this id. */
  draft: idSchema,
  /** True when somebody else has the draft open: it can be read here, not changed. */
  readOnly: v.boolean(),
  /** What the file holds, when the document is unsaved work that was recovered. */
  savedDocument: v.nullable(documentSchema),
})
const cancelledSchema = v.strictObject({ status: v.literal('cancelled') })
export const failedSchema = v.strictObject({
  status: v.literal('failed'),
  code: v.picklist(draftErrorCodes),
  name: v.nullable(nameSchema),
})
/** Somebody else has the draft open: a user's name and computer, '' when it is not known. */
export const lockedSchema = v.strictObject({ status: v.literal('locked'), name: nameSchema, heldBy: v.string() })
export type LockedDraft = v.InferOutput<typeof lockedSchema>
/** The file was changed by somebody else since it was read here; nothing was written. */
const conflictSchema = v.strictObject({ status: v.literal('conflict'), name: nameSchema })
const doneSchema = v.strictObject({ status: v.literal('done'), name: nameSchema })

export const openResultSchema = v.variant('status', [openedSchema, cancelledSchema, failedSchema, lockedSchema])
export type OpenResult = v.InferOutput<typeof openResultSchema>
export const writeResultSchema = v.variant('status', [doneSchema, cancelledSchema, failedSchema, conflictSchema])
export type WriteResult = v.InferOutput<typeof writeResultSchema>
export type OpenedDraft = v.InferOutput<typeof openedSchema>
export type Failure = v.InferOutput<typeof failedSchema>

/** Unsaved work that an earlier run left behind. */
export const recoverySchema = v.strictObject({
  id: idSchema,
  /** Name of the draft's file, null when it never had one. */
  name: v.nullable(nameSchema),
  headline: v.string(),
  /** When the last change was written down, in milliseconds since 1970. */
  time: v.number(),
})
export type Recovery = v.InferOutput<typeof recoverySchema>

export const versionReasons = ['saved', 'writing'] as const
/** An earlier version of the window's draft; `time` in milliseconds since 1970. */
const versionRowSchema = v.strictObject({ id: nameSchema, time: v.number(), reason: v.picklist(versionReasons) })
export type Version = v.InferOutput<typeof versionRowSchema>

const libraryIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/))
/** A draft of the library; `modified` in milliseconds since 1970. */
const libraryDraftSchema = v.strictObject({
  id: libraryIdSchema,
  /** Path inside the library's folder. */
  name: v.string(),
  headline: v.string(),
  modified: v.number(),
  words: v.number(),
  unreviewed: v.number(),
  status: statusSchema,
})
export type LibraryDraft = v.InferOutput<typeof libraryDraftSchema>
const librarySchema = v.strictObject({ folder: nameSchema, drafts: v.array(libraryDraftSchema) })
export type LibraryView = v.InferOutput<typeof librarySchema>
/** Where a draft holds what was looked for: `start` and `end` are offsets of a word into the excerpt. */
const libraryHitSchema = v.strictObject({
  id: libraryIdSchema,
  excerpts: v.array(v.strictObject({ block: v.number(), text: v.string(), start: v.number(), end: v.number() })),
  more: v.number(),
})
export type LibraryHit = v.InferOutput<typeof libraryHitSchema>
const libraryQuoteSchema = v.strictObject({
  id: libraryIdSchema,
  text: v.string(),
  speaker: v.string(),
  state: quoteStateSchema,
})
export type LibraryQuoteHit = v.InferOutput<typeof libraryQuoteSchema>
const querySchema = v.pipe(v.string(), v.maxLength(500))

/** 'resync': the steps did not fit, main needs the whole draft. */
const journalResultSchema = v.variant('status', [
  v.strictObject({ status: v.picklist(['kept', 'resync']) }),
  failedSchema,
])
export type JournalResult = v.InferOutput<typeof journalResultSchema>

const exportOptionsSchema = v.strictObject({
  includeSuggestions: v.boolean(),
  keepMarks: v.boolean(),
  includeProof: v.boolean(),
  includeComments: v.boolean(),
})

/** Everybody in the speaker book, and what became of its file when it was read. */
const bookSchema = v.strictObject({
  status: v.literal('read'),
  speakers: bookSpeakersSchema,
  state: v.picklist(['whole', 'restored', 'lost']),
})
export type BookView = v.InferOutput<typeof bookSchema>
const bookResultSchema = v.variant('status', [bookSchema, failedSchema])
export type BookResult = v.InferOutput<typeof bookResultSchema>
const importedSchema = v.strictObject({ status: v.literal('imported'), name: nameSchema, count: v.number() })
const importResultSchema = v.variant('status', [importedSchema, cancelledSchema, failedSchema])
export type ImportResult = v.InferOutput<typeof importResultSchema>

/** A word as it is looked up. */
const wordSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const spellResultSchema = v.variant('status', [
  v.strictObject({ status: v.literal('checked'), unknown: v.array(wordSchema) }),
  failedSchema,
])

const styleImportSchema = v.variant('status', [
  v.strictObject({ status: v.literal('imported'), style: styleSchema }),
  cancelledSchema,
  failedSchema,
])
export type StyleImport = v.InferOutput<typeof styleImportSchema>

/** How a person signs what they verify, comment and suggest. */
export const authorSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

/** What the renderer may ask of main: each channel with its request and its response. */
export const channels = {
  'app:start': {
    request: v.null(),
    response: v.strictObject({
      locale: localeSchema,
      theme: themeSchema,
      mac: v.boolean(),
      author: authorSchema,
      view: viewSchema,
      houseStyle: styleSchema,
      /** Signs what the windows of this run put on the clipboard. */
      clipboardKey: idSchema,
      /** What the window shows first. */
      draft: openedSchema,
      /** Why it is not the file that was asked for. */
      failure: v.nullable(v.variant('status', [failedSchema, lockedSchema])),
      recoveries: v.array(recoverySchema),
      /** True when the page had to be loaded again after a failure. */
      afterFailure: v.boolean(),
    }),
  },
  'settings:set': {
    request: v.strictObject({
      locale: v.optional(localeSchema),
      theme: v.optional(themeSchema),
      versionMegabytes: v.optional(megabytesSchema),
      author: v.optional(authorSchema),
      view: v.optional(viewSchema),
      houseStyle: v.optional(styleSchema),
    }),
    response: v.null(),
  },
  'draft:new': { request: v.strictObject({ language: languageSchema }), response: openResultSchema },
  'draft:open': { request: v.null(), response: openResultSchema },
  /** Opens the file of the last 'draft:open-requested'. */
  /** Opens a file that was dropped on the window; only the preload script can name its path. */
  'draft:openPath': {
    request: v.strictObject({ path: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)) }),
    response: openResultSchema,
  },
  'draft:openRequested': { request: v.null(), response: openResultSchema },
  /** Opens the draft that somebody else has open, which was answered with 'locked'. */
  'draft:openLocked': {
    request: v.strictObject({ mode: v.picklist(['read-only', 'copy']) }),
    response: openResultSchema,
  },
  /** What the window's file holds now that somebody else changed it. */
  'outside:read': { request: v.null(), response: v.nullable(v.strictObject({ document: documentSchema })) },
  /** The person has seen it: `taken` when the window's draft is now what the file holds. */
  'outside:decide': { request: v.strictObject({ taken: v.boolean(), version: versionSchema }), response: v.null() },
  /** Saves under a new name beside the file, and goes on there. */
  'draft:saveCopy': {
    request: v.strictObject({ document: documentSchema, version: versionSchema }),
    response: writeResultSchema,
  },
  'draft:sample': { request: v.null(), response: openResultSchema },
  'draft:save': {
    request: v.strictObject({
      document: documentSchema,
      /** How many steps the window had made. */
      version: versionSchema,
      as: v.boolean(),
      suggestedName: nameSchema,
    }),
    response: writeResultSchema,
  },
  /** Unsaved work: the steps after the first `version` ones. */
  'journal:append': {
    request: v.strictObject({
      draft: idSchema,
      version: versionSchema,
      steps: v.array(v.record(v.string(), v.unknown())),
    }),
    response: journalResultSchema,
  },
  'journal:rebase': {
    request: v.strictObject({ draft: idSchema, version: versionSchema, document: documentSchema }),
    response: journalResultSchema,
  },
  /** What was recovered and what the file holds, to compare them. */
  'recovery:read': {
    request: v.strictObject({ id: idSchema }),
    response: v.nullable(v.strictObject({ document: documentSchema, saved: documentSchema })),
  },
  /** Opens what was recovered, unsaved. */
  'recovery:open': { request: v.strictObject({ id: idSchema }), response: openResultSchema },
  /** Earlier versions of the window's draft, the latest first. */
  'versions:list': {
    request: v.null(),
    response: v.strictObject({ versions: v.array(versionRowSchema), megabytes: v.number() }),
  },
  'versions:read': {
    request: v.strictObject({ id: nameSchema }),
    response: v.nullable(v.strictObject({ document: documentSchema })),
  },
  /** The library as it is on the disk now; null while no folder is chosen. */
  'library:list': { request: v.null(), response: v.nullable(librarySchema) },
  'library:choose': { request: v.null(), response: v.nullable(librarySchema) },
  'library:search': { request: v.strictObject({ query: querySchema }), response: v.array(libraryHitSchema) },
  'library:quotes': { request: v.strictObject({ speaker: querySchema }), response: v.array(libraryQuoteSchema) },
  'library:open': { request: v.strictObject({ id: libraryIdSchema }), response: openResultSchema },
  'library:rename': {
    request: v.strictObject({ id: libraryIdSchema, name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
    response: writeResultSchema,
  },
  'library:duplicate': { request: v.strictObject({ id: libraryIdSchema }), response: writeResultSchema },
  'library:trash': { request: v.strictObject({ id: libraryIdSchema }), response: writeResultSchema },
  'recovery:discard': { request: v.strictObject({ id: idSchema }), response: v.null() },
  'draft:export': {
    request: v.strictObject({
      document: documentSchema,
      format: v.picklist(exportFormats),
      options: exportOptionsSchema,
      suggestedName: nameSchema,
    }),
    response: writeResultSchema,
  },
  /** Writes the report on the draft's quotes to a file that the person chooses. */
  'report:save': {
    request: v.strictObject({
      document: documentSchema,
      format: v.picklist(reportFormats),
      suggestedName: nameSchema,
    }),
    response: writeResultSchema,
  },
  'report:print': {
    request: v.strictObject({ document: documentSchema }),
    response: v.variant('status', [v.strictObject({ status: v.literal('printed') }), cancelledSchema, failedSchema]),
  },
  /** The words that no dictionary has; none for a language without one. */
  'spell:check': {
    request: v.strictObject({ language: languageSchema, words: v.pipe(v.array(wordSchema), v.maxLength(2000)) }),
    response: spellResultSchema,
  },
  'spell:suggest': {
    request: v.strictObject({ language: languageSchema, word: wordSchema }),
    response: v.array(v.string()),
  },
  /** Puts a word into the person's own dictionary. */
  'spell:add': { request: v.strictObject({ word: wordSchema }), response: writeResultSchema },
  /** Asks for a Hunspell dictionary, which from then on is the language's. */
  'spell:import': { request: v.strictObject({ language: languageSchema }), response: writeResultSchema },
  'style:import': { request: v.null(), response: styleImportSchema },
  'style:export': { request: v.strictObject({ style: styleSchema }), response: writeResultSchema },
  'book:read': { request: v.null(), response: bookResultSchema },
  /** Speakers whom the person accepted in a draft. */
  'book:learn': {
    request: v.strictObject({ speakers: speakersSchema, language: languageSchema }),
    response: bookResultSchema,
  },
  /** Adds a speaker, or changes the one of the same id. */
  'book:save': { request: v.strictObject({ speaker: bookSpeakerSchema }), response: bookResultSchema },
  'book:remove': { request: v.strictObject({ id: nameSchema }), response: bookResultSchema },
  'book:import': { request: v.null(), response: importResultSchema },
  'book:export': { request: v.strictObject({ format: v.picklist(['csv', 'json']) }), response: writeResultSchema },
  'window:state': {
    request: v.strictObject({ unsaved: v.boolean(), title: v.pipe(v.string(), v.maxLength(400)) }),
    response: v.null(),
  },
  'window:new': { request: v.null(), response: v.null() },
  /** The person was asked about unsaved changes and keeps the window open. */
  'window:stay': { request: v.null(), response: v.null() },
  'window:close': { request: v.null(), response: v.null() },
} as const satisfies Record<string, { request: v.GenericSchema; response: v.GenericSchema }>

export type Channel = keyof typeof channels
export type Request<C extends Channel> = v.InferOutput<(typeof channels)[C]['request']>
export type Response<C extends Channel> = v.InferOutput<(typeof channels)[C]['response']>

/** What main tells the renderer on its own. */
export const events = {
  'menu:command': v.strictObject({ id: v.picklist(commandIds) }),
  /** A file came from outside, from the command line or the system; the page asks for it when it may. */
  'draft:open-requested': v.null(),
  /** Somebody else changed the window's file, or took it away. */
  'draft:changed-outside': v.strictObject({ change: v.picklist(['changed', 'gone']) }),
  /** The speaker book is another than before; the page reads it when it needs it. */
  'book:changed': v.null(),
  /** The person gave another name to sign with, in any window. */
  'author:changed': v.strictObject({ author: authorSchema }),
  /** The person's own dictionary has another word. */
  'spell:changed': v.null(),
  /** The house style is another than before. */
  'style:changed': v.strictObject({ style: styleSchema }),
  /** The person asked to close the window while there were unsaved changes. */
  'window:close-requested': v.null(),
} as const satisfies Record<string, v.GenericSchema>

export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = v.InferOutput<(typeof events)[E]>

/** What the preload script hands to the page, and nothing else. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>>
  /** Opens a file that was dropped on the window; cancelled when it is none of this computer's files. */
  openDropped(file: File): Promise<OpenResult>
  /** @returns a function that ends the listening */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
}
