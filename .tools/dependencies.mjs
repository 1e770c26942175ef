import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fail, root, run, say } from './shell.mjs'

function newer(file, than) {
  return statSync(file).mtimeMs > statSync(than).mtimeMs
}

/** Installs the packages of the lock file when they are missing or older than it. */
export async function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) fail('Node.js 20.19 or later is needed: https://nodejs.org')
  const stamp = path.join(root, 'node_modules', '.package-lock.json')
  if (existsSync(stamp) && !newer(path.join(root, 'package-lock.json'), stamp)) return
  say('installing the packages (npm ci)')
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) !== 0) fail('npm ci failed')
}
