import type { Node } from 'prosemirror-model'
import { type Command, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Characters that leave no trace on the page, with the signs that stand for them. */
const signs: Readonly<Record<string, string>> = {
  '\u00A0': '°',
  '\u00AD': '¬',
  '\u061C': 'ALM',
  '\u200B': 'ZWSP',
  '\u200C': '¦',
  '\u200D': 'ZWJ',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\uFEFF': 'BOM',
}
const invisible = new RegExp(`[${Object.keys(signs).join('')}]`, 'g')

interface Shown {
  readonly on: boolean
  readonly set: DecorationSet
}

export const invisiblesKey = new PluginKey<Shown>('invisibles')

function signsIn(doc: Node): DecorationSet {
  const found: Decoration[] = []
  doc.descendants((node, pos) => {
    if (!node.isText) return
    for (const { index, 0: character } of (node.text ?? '').matchAll(invisible)) {
      const name = signs[character] ?? '?'
      const attributes = { class: 'invisible-sign', 'data-sign': name }
      found.push(Decoration.inline(pos + index, pos + index + 1, attributes))
    }
  })
  return DecorationSet.create(doc, found)
}

/** Shows control characters when asked; the text is not changed. */
export function invisibles(): Plugin<Shown> {
  const plugin: Plugin<Shown> = new Plugin<Shown>({
    key: invisiblesKey,
    state: {
      init: () => ({ on: false, set: DecorationSet.empty }),
      apply(tr, before, _old, state) {
        const on = (tr.getMeta(invisiblesKey) as boolean | undefined) ?? before.on
        if (on === before.on && (!on || !tr.docChanged)) return before
        return { on, set: on ? signsIn(state.doc) : DecorationSet.empty }
      },
    },
    props: { decorations: (state) => plugin.getState(state)?.set },
  })
  return plugin
}

export const toggleInvisibles: Command = (state, dispatch) => {
  dispatch?.(state.tr.setMeta(invisiblesKey, !invisiblesKey.getState(state)?.on))
  return true
}
