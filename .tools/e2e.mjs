import { build, onDisplay, prepare, root, run } from './prepare.mjs'

const runtime = await prepare()
if (!process.argv.includes('--no-build')) await build()
const words = process.argv.slice(2).filter((word) => word !== '--no-build')
const playwright = [`${root}/node_modules/@playwright/test/cli.js`, 'test', ...words]
const [command, args] = onDisplay(process.execPath, playwright)
process.exitCode = await run(command, args, { env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable } })
