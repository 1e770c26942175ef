import path from 'node:path'
import { build, prepare, root, run, say } from './prepare.mjs'

const runtime = await prepare()
await build()
say(`packaging on Electron ${runtime.version}`)
const builder = path.join(root, 'node_modules/electron-builder/cli.js')
process.exitCode = await run(
  process.execPath,
  [builder, '--dir', `--config.electronDist=${runtime.dist}`, `--config.electronVersion=${runtime.version}`],
  { env: { ...runtime.env, ELECTRON_OVERRIDE_DIST_PATH: '' } },
)
