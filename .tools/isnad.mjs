// The command line from a clone: builds when the sources are newer, then runs on plain Node. Standard output is the
// command's own; everything else goes to standard error.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { fail, root } from './shell.mjs'

const program = path.join(root, 'out/main/cli.cjs')

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    )
}

const sources = ['shared', 'electron'].map((folder) => path.join(root, folder))
if (!existsSync(program) || sources.some((folder) => newest(folder) > statSync(program).mtimeMs)) {
  await ensureDependencies()
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--mode', 'main', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (built.status !== 0) fail('the build failed')
}
const result = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.cwd(),
})
process.exitCode = result.status ?? 1
