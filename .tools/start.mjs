import { build, onDisplay, prepare, root, run, sandboxArguments, say } from './prepare.mjs'

const runtime = await prepare()
await build()
say(`starting on Electron ${runtime.version}`)
const [command, args] = onDisplay(runtime.executable, [...sandboxArguments(), root, ...process.argv.slice(2)])
process.exitCode = await run(command, args, { env: runtime.env })
