import { setFlagsFromString } from 'node:v8'

/** The first V8 whose quick optimising compiler, Maglev, is on by default. */
const firstWithMaglev = 13

/**
 * Tells V8 what a command needs of its compilers. A command ends within seconds, most of them before what a large
 * inlined function, or TurboFan's code for one that runs some thousand times, cost to compile has come back. So V8
 * inlines small functions only, and where it has Maglev too, that one begins sooner and TurboFan later: a thousand
 * articles were read in two thirds to nine tenths of the time with it, in alternate runs of Electron 33, Node 24 and
 * Node 26 (the benchmark runs with it only). V8 looks at the limits whenever it compiles, so they may be set at any time.
 */
export function compileLess(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  if (Number.parseInt(process.versions.v8, 10) < firstWithMaglev) return
  setFlagsFromString('--invocation-count-for-maglev=100')
  setFlagsFromString('--invocation-count-for-turbofan=30000')
}
