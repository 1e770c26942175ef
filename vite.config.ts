import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

// One target for both runtimes: the pinned Electron, and the older one that Linux machines may fall back to.
const chromium = 'chrome130'
const node = 'node20'

const renderer: UserConfig = {
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: chromium,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
}

/** The dictionary code looks for its WebAssembly beside itself. */
const hunspell: Plugin = {
  name: 'hunspell-wasm',
  generateBundle() {
    const file = createRequire(import.meta.url).resolve('hunspell-wasm')
    const source = readFileSync(path.join(path.dirname(file), '../wasm/hunspell.wasm'))
    this.emitFile({ type: 'asset', fileName: 'hunspell.wasm', source })
  },
}

function program(entry: Record<string, string>, outDir: string): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: node,
      minify: false,
      rolldownOptions: {
        input: entry,
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
    // Everything is bundled, so that the packaged program needs no node_modules.
    ssr: { noExternal: true },
  }
}

/** `--mode` says which of the three programs is built. */
export default defineConfig(({ mode }) => {
  if (mode === 'main')
    return { ...program({ main: 'electron/main.ts', cli: 'electron/cli.ts' }, 'out/main'), plugins: [hunspell] }
  if (mode === 'preload') return program({ preload: 'electron/preload.ts' }, 'out/preload')
  return renderer
})
