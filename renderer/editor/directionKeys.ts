import { Plugin } from 'prosemirror-state'
import { setDirection } from './formatCommands'

/** Windows sets the direction of a text field by Ctrl with the Shift key of the side where the text is to begin. */
const isWindows = () => navigator.platform.startsWith('Win')

type Side = 'rtl' | 'ltr'

const sideOf = (code: string): Side | null => (code === 'ShiftRight' ? 'rtl' : code === 'ShiftLeft' ? 'ltr' : null)

/**
 * Ctrl+Shift for direction, where the system has it. It counts when the keys are let go with no other between them:
 * Ctrl+Shift is the beginning of many shortcuts.
 */
export function directionKeys(): Plugin {
  return new Plugin({
    view(view) {
      let waiting: Side | null = null
      const onKeyDown = ({ code, ctrlKey, altKey, metaKey, shiftKey, repeat }: KeyboardEvent) => {
        if (repeat || !isWindows()) return
        const modifiers = ctrlKey && shiftKey && !altKey && !metaKey
        if (!modifiers) waiting = null
        else if (!code.startsWith('Control')) waiting = sideOf(code)
      }
      const onKeyUp = ({ code }: KeyboardEvent) => {
        const side = waiting
        if (side === null || (!code.startsWith('Control') && !code.startsWith('Shift'))) return
        waiting = null
        if (view.hasFocus()) setDirection(side)(view.state, view.dispatch, view)
      }
      const onBlur = () => {
        waiting = null
      }
      // In the window, for a shortcut that it keeps to itself never comes to the editor.
      window.addEventListener('keydown', onKeyDown, true)
      window.addEventListener('keyup', onKeyUp, true)
      window.addEventListener('blur', onBlur)
      return {
        destroy() {
          window.removeEventListener('keydown', onKeyDown, true)
          window.removeEventListener('keyup', onKeyUp, true)
          window.removeEventListener('blur', onBlur)
        },
      }
    },
  })
}
