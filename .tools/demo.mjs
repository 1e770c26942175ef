// The main job, unattended: opens the sample, accepts the suggestions, exports HTML and Markdown, takes a screenshot.
import path from 'node:path'
import { build, onDisplay, prepare, root, run } from './prepare.mjs'

const runtime = await prepare()
await build()
const folder = path.resolve(process.argv[2] ?? path.join(root, 'demo-out'))
const [command, args] = onDisplay(process.execPath, [path.join(root, 'tests/demo/demo.mjs'), folder])
process.exitCode = await run(command, args, { env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable } })
