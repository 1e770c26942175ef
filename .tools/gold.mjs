// How right the attribution engine is on annotated articles; see tests/gold/run.ts for the options.
import path from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { root, run } from './shell.mjs'

await ensureDependencies()
const vite = path.join(root, 'node_modules/vite/bin/vite.js')
const built = await run(process.execPath, [
  vite,
  'build',
  '--config',
  'tests/gold/vite.config.ts',
  '--logLevel',
  'warn',
])
process.exitCode =
  built || (await run(process.execPath, [path.join(root, 'out/gold/run.mjs'), ...process.argv.slice(2)]))
