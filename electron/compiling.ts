import { setFlagsFromString } from 'node:v8'

/** The first V8 whose quick optimising compiler, Maglev, is on by default. */
const firstWithMaglev = 13

/**
 * Tells V8 what a command needs of its compilers. A command ends within seconds, most of them before what TurboFan costs
 * has come back: where V8 has its quicker compiler Maglev too, that one compiles alone, sooner, and of what functions have
 * done since their first call. A thousand articles were read in 0.79 to 0.87 of the time that they took with TurboFan from
 * the thirty-thousandth call on (Electron 33, Node 24 and Node 26, alternate runs), some five thousand in the same, and
 * more take a sixth longer. An older V8 only inlines less. V8 looks at the limits whenever it compiles, so they may be set
 * at any time.
 */
export function compileLess(): void {
  if (Number.parseInt(process.versions.v8, 10) < firstWithMaglev) {
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
    return
  }
  setFlagsFromString('--no-turbofan')
  setFlagsFromString('--no-lazy-feedback-allocation')
  setFlagsFromString('--invocation-count-for-maglev=100')
}
