import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function isnad(words: readonly string[], language = 'en_GB.UTF-8') {
  const result = spawnSync(process.execPath, [path.join(root, '.tools/isnad.mjs'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: language },
  })
  return { code: result.status, out: result.stdout, error: result.stderr }
}

const sample = path.join(root, 'assets/samples/sample.ar.txt')

describe('review --report', () => {
  test('prints the report of one draft, in the language of the terminal', () => {
    const json = JSON.parse(isnad(['review', sample, '--report', 'json']).out) as { quotes: unknown[] }
    expect(json.quotes).toHaveLength(10)
    expect(isnad(['review', sample, '--report', 'html'], 'ar_MA.UTF-8').out).toContain('<html lang="ar" dir="rtl">')
  })

  test('writes it to a file', async () => {
    const file = path.join(folder, 'report.csv')
    expect(isnad(['review', sample, '--report', 'csv', '-o', file])).toMatchObject({ code: 0, out: '' })
    expect((await readFile(file, 'utf8')).trim().split('\r\n')).toHaveLength(11)
  })

  test('says how it is asked for when the format is unknown or there are several files', () => {
    for (const words of [['xml', sample], ['csv', sample, sample], ['csv']]) {
      const { code, error } = isnad(['review', ...words.slice(1), '--report', words[0] ?? ''])
      expect(code).toBe(2)
      expect(error).toContain('--report html|csv|json')
    }
  })
})

describe('review', () => {
  test('prints the fields that scripts rely on', () => {
    const { code, out } = isnad(['review', sample, '--json'])
    expect(code).toBe(0)
    const report = JSON.parse(out) as {
      file: string
      language: string
      blocks: { type: string; level: number; text: string }[]
      quotes: Record<string, unknown>[]
      speakers: unknown[]
    }
    expect(report).toMatchObject({ file: sample, language: 'ar' })
    expect(report.blocks[0]).toMatchObject({ type: 'heading', level: 1 })
    const speech = report.quotes.filter((quote) => quote.kind !== 'other')
    expect(speech).toHaveLength(10)
    expect(speech[0]).toMatchObject({
      block: 1,
      text: 'حلم كبر معنا عاما بعد عام',
      kind: 'partial',
      speaker: 'سلمى الراوي',
      rule: 'verb-subject',
    })
    for (const quote of report.quotes) {
      const { block, start, end, text } = quote as { block: number; start: number; end: number; text: string }
      expect(report.blocks[block]?.text.slice(start, end)).toBe(text)
    }
    expect(report.speakers).toContainEqual(expect.objectContaining({ name: 'كريم الزاهر', role: 'رئيس البلدية' }))
  })

  test('several files are one JSON document a line, and a bad one does not stop the rest', async () => {
    const bad = path.join(folder, 'bad.isnad')
    await writeFile(bad, '{"format":"isnad","versi')
    const { code, out, error } = isnad(['review', sample, bad, sample, '--json'])
    expect(code).toBe(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file),
    ).toEqual([sample, sample])
    expect(error.trim().split('\n')).toEqual([
      'isnad: “bad.isnad” is damaged or cut short; open an earlier copy of it.',
    ])
  })

  const nato = path.resolve(root, '../shared/articles/nato-rutte.ar.txt')
  test.skipIf(!existsSync(nato))('the real article: six quotes, one speaker', () => {
    const report = JSON.parse(isnad(['review', nato, '--json']).out) as {
      blocks: { type: string; level: number }[]
      quotes: { speaker: string }[]
      speakers: { name: string }[]
    }
    expect(report.quotes.map((quote) => quote.speaker)).toEqual(Array.from({ length: 6 }, () => 'مارك روته'))
    expect(report.speakers.map((speaker) => speaker.name)).toEqual(['مارك روته'])
    expect(report.blocks.filter((block) => block.type === 'heading').map((block) => block.level)).toEqual([
      1, 2, 2, 2, 2,
    ])
  })
})

describe('export', () => {
  test('to standard output and to a file, with suggestions only when asked for', async () => {
    const bare = isnad(['export', sample, '--to', 'html'])
    expect(bare.code).toBe(0)
    expect(bare.out).toMatch(/^<!DOCTYPE html>/)
    expect(bare.out).not.toContain('<q ')
    const file = path.join(folder, 'out.md')
    const full = isnad(['export', sample, '-o', file, '--include-suggestions'])
    expect(full).toEqual({ code: 0, out: '', error: '' })
    expect(await readFile(file, 'utf8')).toContain('speaker: كريم الزاهر')
  })

  test.each<[string, string[], RegExp]>([
    ['a missing file', ['export', 'none.txt', '--to', 'html'], /“none.txt” is not there any more/],
    ['a format of later', ['export', sample, '--to', 'docx'], /not there yet/],
    [
      'an unwritable place',
      ['export', sample, '--to', 'md', '-o', path.join(os.tmpdir(), 'none', 'x', 'out.md')],
      /out.md/,
    ],
    ['no file', ['export'], /usage/],
    ['an unknown switch', ['review', sample, '--shout'], /--shout/],
    ['an unknown command', ['publish', sample], /usage/],
  ])('%s: one line on standard error and exit code 2', (_name, words, says) => {
    const { code, out, error } = isnad(words)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(says)
  })

  test('speaks Arabic where the system does', () => {
    expect(isnad(['review', 'none.txt'], 'ar_MA.UTF-8').error).toContain('لم يعد «none.txt» موجودا')
  })
})

test('two processes that write one file leave one of their texts, whole', async () => {
  const out = path.join(folder, 'both.html')
  const inputs = await Promise.all(
    ['أول', 'ثان'].map(async (word) => {
      const file = path.join(folder, `${word}.txt`)
      await writeFile(file, `عنوان ${word}\n${`نص المقال ${word}. `.repeat(2000)}`)
      return file
    }),
  )
  const alone = inputs.map((file) => isnad(['export', file, '--to', 'html']).out)
  expect(alone[0]).not.toBe(alone[1])
  for (let i = 0; i < 3; i++) {
    const words = (file: string) => [path.join(root, '.tools/isnad.mjs'), 'export', file, '--to', 'html', '-o', out]
    const children = inputs.map((file) => spawn(process.execPath, words(file), { stdio: 'ignore' }))
    const codes = await Promise.all(children.map((child) => once(child, 'exit').then(([code]) => code as number)))
    expect(codes).toEqual([0, 0])
    expect(alone.map((text) => text.trim())).toContain((await readFile(out, 'utf8')).trim())
  }
}, 30_000)
