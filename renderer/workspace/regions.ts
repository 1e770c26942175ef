/** The parts of the window, as `index.html` lays them out. */
export type Region = 'toolbar' | 'editor' | 'panel' | 'status'

/** The element of a region; it is there as long as the page is. */
export function region(name: Region): HTMLElement {
  const element = document.getElementById(name)
  if (!element) throw new Error(`index.html has no region “${name}”`)
  return element
}
