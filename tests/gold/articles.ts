import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { LanguageCode } from '../../shared/text/direction'

/** A quote as a careful reader annotated it; offsets are UTF-16 units into its paragraph, between the marks. */
export interface GoldQuote {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** `either`: two careful readers would differ. */
  readonly kind: 'direct' | 'partial' | 'other' | 'either'
  /** Whether somebody is quoted, null where two careful readers would differ on that too. */
  readonly speech: boolean | null
  readonly speaker: string | null
}

export interface GoldArticle {
  readonly id: string
  readonly lang: LanguageCode
  /** `test` articles are never looked at while the engine is tuned. */
  readonly split: 'train' | 'test'
  readonly paragraphs: readonly string[]
  readonly speakers: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  readonly quotes: readonly GoldQuote[]
}

interface RawQuote {
  readonly paragraph: number
  readonly text?: string
  readonly occurrence?: number
  readonly start?: number
  readonly end?: number
  readonly kind: GoldQuote['kind']
  readonly speech?: boolean
  readonly speaker: string | null
}

interface RawArticle {
  readonly id: string
  readonly lang: LanguageCode
  readonly split: GoldArticle['split']
  readonly file?: string
  readonly paragraphs?: readonly string[]
  readonly speakers: GoldArticle['speakers']
  readonly quotes: readonly RawQuote[]
}

const root = process.cwd()
/** Real articles, which are no part of the project; their annotations hold offsets only. */
export const realFolder = path.resolve(root, '../shared/articles/ar')

function placeOf(quote: RawQuote, paragraph: string): { readonly start: number; readonly end: number } {
  if (quote.start !== undefined && quote.end !== undefined) return { start: quote.start, end: quote.end }
  const text = quote.text ?? ''
  let start = -1
  for (let i = 0; i < (quote.occurrence ?? 1); i++) start = paragraph.indexOf(text, start + 1)
  if (start < 0) throw new Error(`no such words: ${text}`)
  return { start, end: start + text.length }
}

function speechOf({ kind, speech }: RawQuote): boolean | null {
  if (kind === 'either') return speech ?? null
  return kind !== 'other'
}

function read(file: string): GoldArticle {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as RawArticle
  const lines = raw.file ? readFileSync(path.join(realFolder, raw.file), 'utf8').split('\n') : (raw.paragraphs ?? [])
  const paragraphs = lines.map((line) => line.replace(/^\uFEFF/, '').trim()).filter(Boolean)
  const quotes = raw.quotes.map((quote): GoldQuote => {
    const { paragraph, kind, speaker } = quote
    return { paragraph, kind, speaker, speech: speechOf(quote), ...placeOf(quote, paragraphs[paragraph] ?? '') }
  })
  return { id: raw.id, lang: raw.lang, split: raw.split, paragraphs, speakers: raw.speakers, quotes }
}

function readFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(path.join(folder, name)))
}

/** The articles that the project carries, written for it. */
export function ownArticles(): GoldArticle[] {
  return readFolder(path.join(root, 'tests/gold/own'))
}

/** Annotated articles of real newspapers; null where their folder is not beside the project. */
export function realArticles(): GoldArticle[] | null {
  return existsSync(realFolder) ? readFolder(path.join(root, 'tests/gold/real')) : null
}
