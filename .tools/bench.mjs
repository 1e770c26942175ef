// Figures, never assertions. Each is printed beside what it is to be compared with, measured in the same run.
import path from 'node:path'
import { build, onDisplay, prepare, root, run } from './prepare.mjs'
import { has } from './shell.mjs'

const runtime = await prepare()
await build()
const vite = path.join(root, 'node_modules/vite/bin/vite.js')
await run(process.execPath, [vite, 'build', '--config', 'tests/bench/vite.config.ts', '--logLevel', 'warn'])
// “On one core” is held to one where the system has a command for it.
const pinned = has('taskset')
const onOneCore = (...command) => (pinned ? ['taskset', ['-c', '0', ...command]] : [command[0], command.slice(1)])
const core = {
  ...process.env,
  ELECTRON_RUN_AS_NODE: '1',
  ISNAD_BENCH_CORE: pinned ? 'on one core' : 'not held to one core',
}
// The window reads with Electron's V8, a command from a clone with that of the Node at hand.
for (const program of [runtime.executable, process.execPath])
  for (const script of ['out/bench/engine.mjs', 'tests/bench/command.mjs'])
    await run(...onOneCore(program, path.join(root, script)), { env: core })
await run(process.execPath, [path.join(root, 'out/bench/drafts.mjs')])
for (const script of ['window.mjs', 'panel.mjs']) {
  const [command, args] = onDisplay(process.execPath, [path.join(root, 'tests/bench', script)])
  process.exitCode ||= await run(command, args, { env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable } })
}
