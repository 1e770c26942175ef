import * as v from 'valibot'

/** How the page looks while one writes. */
export const viewSchema = v.strictObject({
  /** Size of the text, in percent. */
  size: v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(260)),
  /** Width of the page, in CSS pixels at 100 %. */
  width: v.pipe(v.number(), v.integer(), v.minValue(480), v.maxValue(1400)),
  /** Only the paragraph at the cursor is at full strength. */
  focus: v.boolean(),
  /** The line of the cursor stays in the middle of the window. */
  typewriter: v.boolean(),
  /** Words that no dictionary has are underlined. */
  spelling: v.optional(v.boolean(), true),
})
export type ViewSettings = v.InferOutput<typeof viewSchema>

export const plainView: ViewSettings = { size: 100, width: 820, focus: false, typewriter: false, spelling: true }

const bounded = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** A step larger or smaller. */
export function resized(view: ViewSettings, steps: number): ViewSettings {
  return { ...view, size: bounded(view.size + steps * 10, 60, 260) }
}

/** A step wider or narrower. */
export function widened(view: ViewSettings, steps: number): ViewSettings {
  return { ...view, width: bounded(view.width + steps * 80, 480, 1400) }
}
