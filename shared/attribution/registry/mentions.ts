import type { BlockFacts } from '../cues/block-facts'
import type { Mention } from '../types'
import { breaksPhrase } from '../words/phrase-text'
import type { Registry } from './registry'

/** A mention with the token at which it begins and the one behind it. */
export interface TokenMention extends Mention {
  readonly token: number
  readonly behind: number
}

interface Match {
  readonly speaker: string
  readonly length: number
  readonly offset: number
}

/** The longest form that stands at a token, whose key may be without the particles that are joined to it. */
function matchAt(facts: BlockFacts, registry: Registry, i: number, firstKey: string, offset = 0): Match | null {
  let match: Match | null = null
  let node = registry.forms.next.get(firstKey)
  for (let length = 1; node; length++) {
    const { form } = node
    if (form && (!form.alone || breaksPhrase(facts, i + 1))) match = { speaker: form.entry.key, length, offset }
    const next = facts.tokens[i + length]
    node = next && facts.quoteOf[i + length] === -1 ? node.next.get(next.key) : undefined
  }
  return match
}

function matchStripped(facts: BlockFacts, registry: Registry, i: number): Match | null {
  const key = facts.tokens[i]?.key ?? ''
  for (const part of facts.lexicon.stripped(key)) {
    if (part === key || part.length < 3) continue
    const match = matchAt(facts, registry, i, part, key.length - part.length)
    if (match) return match
  }
  return null
}

/** Every place outside quotes where a form of a known speaker stands, the longest form first. */
export function findMentions(facts: BlockFacts, registry: Registry): TokenMention[] {
  const found: TokenMention[] = []
  const { tokens, quoteOf } = facts
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.word || quoteOf[i] !== -1 || !registry.beginsForm(token.key)) continue
    const match = matchAt(facts, registry, i, token.key) ?? matchStripped(facts, registry, i)
    if (!match) continue
    const last = tokens[i + match.length - 1]
    found.push({
      start: token.start + match.offset,
      end: last?.end ?? token.end,
      speaker: match.speaker,
      token: i,
      behind: i + match.length,
    })
    i += match.length - 1
  }
  return found
}
