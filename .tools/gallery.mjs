// Takes the pictures of docs/gallery.md again.
import path from 'node:path'
import { build, onDisplay, prepare, root, run } from './prepare.mjs'

const runtime = await prepare()
await build()
const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs/images/gallery'))
const [command, args] = onDisplay(process.execPath, [path.join(root, 'tests/demo/gallery.mjs'), folder])
process.exitCode = await run(command, args, { env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable } })
