// All tests: types, lint, unit tests, and the end-to-end tests in the real window. The last line counts them.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, onDisplay, prepare, root, run, say } from './prepare.mjs'

const runtime = await prepare()
await build()
let failed = 0
let passed = 0

async function step(name, command, args, options = {}) {
  say(name)
  const code = await run(command, args, options)
  if (code !== 0) say(`${name} failed`)
  return code
}

const bin = (name) => path.join(root, 'node_modules', name)
const node = process.execPath
const simple = [
  ['types', node, [bin('typescript/bin/tsc'), '-p', '.']],
  ['lint and format', node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
]
for (const [name, command, args] of simple) {
  if ((await step(name, command, args)) === 0) passed++
  else failed++
}

function readReport(file, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(path.join(root, file), 'utf8')))
    passed += good
    failed += bad
    return good + bad
  } catch {
    return 0
  }
}

const unitReport = 'out/unit.json'
const unit = await step('unit tests', node, [
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
const units = readReport(unitReport, (report) => [report.numPassedTests, report.numFailedTests])
if (unit !== 0 || units === 0) failed = Math.max(1, failed)

const e2eReport = 'out/e2e.json'
const [command, args] = onDisplay(node, [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'])
const e2e = await step('end-to-end tests in the real window', command, args, {
  env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable, PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(root, e2eReport) },
})
const windows = readReport(e2eReport, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected])
if (e2e !== 0 || windows === 0) failed = Math.max(1, failed)

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
