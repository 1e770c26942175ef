// How long `isnad review` takes over a thousand files, from its start to its end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const { article } = await import(path.join(root, 'out/bench/articles.mjs'))
const folder = mkdtempSync(path.join(tmpdir(), 'isnad-bench-'))
const files = Array.from({ length: 1000 }, (_, i) => path.join(folder, `${i}.txt`))
files.forEach((file, i) => {
  writeFileSync(file, article(500, i))
})
const command = [path.join(root, 'out/main/cli.cjs'), 'review', '--json', ...files]
const started = performance.now()
const { status } = spawnSync(process.execPath, command, {
  stdio: ['ignore', openSync(path.join(folder, 'reviewed.jsonl'), 'w'), 'inherit'],
})
const seconds = (performance.now() - started) / 1000
console.log(
  `  the command with its files, start and output: ${seconds.toFixed(2)} s${status === 0 ? '' : ' (it failed)'}`,
)
rmSync(folder, { recursive: true })
