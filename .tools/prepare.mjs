import path from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { fail, has, root, run, say } from './shell.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** Everything that a fresh clone lacks: packages, system libraries, Electron. */
export async function prepare() {
  await ensureSystemPackages()
  await ensureDependencies()
  return ensureElectron()
}

/** Builds the renderer, the main process, the preload script and the command line into `out`. */
export async function build() {
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) fail('the build failed')
}

/** Arguments for Electron that depend on who runs it: Chromium refuses its sandbox to root. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
}

/** A command that runs `command` on the screen at hand, or on a virtual one where there is none. */
export function onDisplay(command, args) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (hasDisplay) return [command, args]
  if (!has('xvfb-run')) fail('there is no display: install xvfb and xauth, or set DISPLAY')
  say('there is no display here, so the window opens on a virtual one (Xvfb)')
  return ['xvfb-run', ['-a', '-s', '-screen 0 1440x900x24', command, ...args]]
}

/** Builds the program and runs a script that drives it in its window; `words` are handed to the script. */
export async function drive(script, ...words) {
  const runtime = await prepare()
  await build()
  const [command, args] = onDisplay(process.execPath, [path.join(root, script), ...words])
  process.exitCode = await run(command, args, { env: { ...runtime.env, ISNAD_ELECTRON: runtime.executable } })
}

export { fail, root, run, say }
