import { stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DraftError } from '../shared/draft/errors'
import { type ExportFormat, exportFormats, reportFormats } from '../shared/formats/names'
import { writeReport } from '../shared/formats/report/write'
import { reviewReport, reviewText } from '../shared/formats/review'
import { writeDraft } from '../shared/formats/write'
import { translate } from '../shared/i18n/translate'
import type { Locale } from '../shared/ipc/contract'
import { compileLess } from './compiling'
import { readDraft } from './drafts/drafts'
import { failureCode } from './drafts/failures'

const locale: Locale = (process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '').startsWith('ar')
  ? 'ar'
  : 'en'

/** A mistake in the words of the command; told in one line, exit code 2. */
class UsageError extends Error {}

function readCommandLine(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        report: { type: 'string' },
        'include-evidence': { type: 'boolean', default: false },
        'include-comments': { type: 'boolean', default: false },
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        'include-suggestions': { type: 'boolean', default: false },
        'keep-marks': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0], { cause: error })
  }
}

function complain(error: unknown, file: string): void {
  const code = failureCode(error, 'read-failed')
  process.stderr.write(`isnad: ${translate(locale, `error.${code}`, { name: path.basename(file) })}\n`)
}

/** `isnad review`: several files are reviewed even when one of them cannot be read. */
async function review(files: readonly string[], json: boolean): Promise<number> {
  if (files.length === 0) throw new UsageError(translate(locale, 'cli.usage'))
  let exitCode = 0
  for (const file of files) {
    try {
      const report = reviewReport(await readDraft(file), file)
      // One file is laid out for reading; of several, each is one line.
      const text = json ? JSON.stringify(report, null, files.length === 1 ? 2 : 0) : reviewText(report, locale)
      process.stdout.write(`${text}\n`)
    } catch (error) {
      complain(error, file)
      exitCode = 2
    }
  }
  return exitCode
}

function formatFrom(name: string | undefined, output: string | undefined): ExportFormat {
  const wanted = name ?? (output ? path.extname(output).slice(1) : '')
  const format = exportFormats.find((one) => one === wanted)
  if (format) return format
  throw new UsageError(wanted ? translate(locale, 'cli.formatLater', { name: wanted }) : translate(locale, 'cli.usage'))
}

async function exportFile(file: string, values: ReturnType<typeof readCommandLine>['values']): Promise<number> {
  const format = formatFrom(values.to, values.output)
  const options = {
    includeSuggestions: values['include-suggestions'] ?? false,
    keepMarks: values['keep-marks'] ?? false,
    includeProof: values['include-evidence'] ?? false,
    includeComments: values['include-comments'] ?? false,
  }
  let text: string
  try {
    text = await writeDraft(await readDraft(file), format, options)
  } catch (error) {
    complain(error, file)
    return 2
  }
  return output(text, values.output)
}

/** Writes to a file, or to standard output when none is named. */
async function output(text: string, file: string | undefined): Promise<number> {
  if (!file) {
    process.stdout.write(text)
    return 0
  }
  try {
    if ((await stat(file).catch(() => null))?.isDirectory()) throw new DraftError('write-failed')
    await writeFile(file, text, 'utf8')
    return 0
  } catch (error) {
    const code = failureCode(error, 'write-failed')
    process.stderr.write(`isnad: ${translate(locale, `error.${code}`, { name: path.basename(file) })}\n`)
    return 2
  }
}

/** `isnad review --report`: the report on one draft's quotes. */
async function report(files: readonly string[], values: ReturnType<typeof readCommandLine>['values']): Promise<number> {
  const format = reportFormats.find((one) => one === values.report)
  const [file, ...rest] = files
  if (!format || file === undefined || rest.length > 0) throw new UsageError(translate(locale, 'cli.usage'))
  try {
    return await output(writeReport(await readDraft(file), format, locale, Date.now()), values.output)
  } catch (error) {
    complain(error, file)
    return 2
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readCommandLine(argv)
  const [command, ...files] = positionals
  if (values.help) {
    process.stdout.write(`${translate(locale, 'cli.usage')}\n`)
    return 0
  }
  if (command === 'review' && values.report !== undefined) return report(files, values)
  if (command === 'review') return review(files, values.json ?? false)
  const [file, ...rest] = files
  if (command === 'export' && file !== undefined && rest.length === 0) return exportFile(file, values)
  throw new UsageError(translate(locale, 'cli.usage'))
}

compileLess()
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const message =
      error instanceof UsageError ? error.message : translate(locale, 'cli.internal', { name: String(error) })
    process.stderr.write(`isnad: ${message}\n`)
    process.exitCode = 2
  },
)
