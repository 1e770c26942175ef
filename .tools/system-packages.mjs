import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fail, has, run, say } from './shell.mjs'

// Each library that Electron loads, with the Debian package that carries it.
const libraries = [
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
]

function missingPackages() {
  const cache = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` },
  })
  const known = cache.stdout ?? ''
  const packages = libraries.filter(([file]) => !known.includes(file)).map(([, name]) => name)
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !has('Xvfb')) packages.push('xvfb', 'xauth')
  return packages
}

// Debian 13 and Ubuntu 24.04 renamed two of the packages in the move to 64-bit time.
function currentNames(packages) {
  return packages.map((name) => {
    const renamed = `${name}t64`
    const policy = spawnSync('apt-cache', ['policy', renamed], { encoding: 'utf8' }).stdout ?? ''
    return /Candidate: \d/.test(policy) ? renamed : name
  })
}

/** On Linux: installs the system packages that Electron needs (as root, with apt) or ends with the line to run. */
export async function ensureSystemPackages() {
  if (process.platform !== 'linux') return
  const packages = missingPackages()
  if (packages.length === 0) return
  if (!has('apt-get'))
    fail(`install the libraries of these Debian packages, then run this again: ${packages.join(' ')}`)
  if (process.getuid() !== 0) fail(`run this first: sudo apt-get install ${currentNames(packages).join(' ')}`)
  say(`installing system packages: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (readdirSync('/var/lib/apt/lists').filter((name) => name.includes('Packages')).length === 0) {
    await run('apt-get', ['update', '-qq'], { env })
  }
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...currentNames(packages)], { env })
  if ((await install()) === 0) return
  await run('apt-get', ['update', '-qq'], { env })
  if ((await install()) !== 0) fail(`could not install: ${packages.join(' ')}`)
}
