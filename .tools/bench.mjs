// Figures, never assertions. Each is printed beside what it is to be compared with, measured in the same run.
import path from 'node:path'
import { build, onDisplay, prepare, root, run } from './prepare.mjs'

const runtime = await prepare()
await build()
const vite = path.join(root, 'node_modules/vite/bin/vite.js')
await run(process.execPath, [vite, 'build', '--config', 'tests/bench/vite.config.ts', '--logLevel', 'warn'])
await run(process.execPath, [path.join(root, 'out/bench/engine.mjs')])
await run(process.execPath, [path.join(root, 'out/bench/drafts.mjs')])
for (const script of ['window.mjs', 'panel.mjs']) {
  const [command, args] = onDisplay(process.execPath, [path.join(root, 'tests/bench', script)])
  process.exitCode ||= await run(command, args, { env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable } })
}
