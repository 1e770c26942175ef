import path from 'node:path'
import { defineConfig } from 'vite'

/** Builds the engine's bench for Node, and the bare editor as one script for the window. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [
    {
      name: 'bare-editor',
      async closeBundle() {
        if (process.env.ISNAD_BENCH_INNER) return
        process.env.ISNAD_BENCH_INNER = '1'
        const { build } = await import('vite')
        await build({
          configFile: false,
          logLevel: 'warn',
          build: {
            outDir: path.join(import.meta.dirname, '../../out/bench'),
            emptyOutDir: false,
            lib: {
              entry: path.join(import.meta.dirname, 'bare.ts'),
              formats: ['iife'],
              name: 'bare',
              fileName: () => 'bare.js',
            },
          },
        })
      },
    },
  ],
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(import.meta.dirname, '../../out/bench'),
    rolldownOptions: {
      input: {
        engine: path.join(import.meta.dirname, 'engine.ts'),
        drafts: path.join(import.meta.dirname, 'drafts.ts'),
        typist: path.join(import.meta.dirname, 'typist.ts'),
        articles: path.join(import.meta.dirname, 'articles.ts'),
      },
      output: { entryFileNames: '[name].mjs' },
    },
  },
  ssr: { noExternal: true },
})
