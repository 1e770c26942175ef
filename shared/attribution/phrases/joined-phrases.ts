import { alter, type NounPhrase } from '../words/noun-phrase'
import { breaksPhrase, isFeminine, type PhraseText, type Reader, wordAt } from '../words/phrase-text'

/** Reads a phrase whose first word carries a joined preposition: لروته, للوزير. */
export function readWithoutParticle(c: PhraseText, i: number, read: Reader): NounPhrase | null {
  const token = c.tokens[i]
  if (!token) return null
  const { contractedArticles, definiteArticles, prepositionalProclitics, conjunctions } = c.lexicon.data
  const joinedArticle = contractedArticles.find((one) => token.key.startsWith(one))
  // “للجنة”: the letter of the article may be the noun's own.
  const own = joinedArticle !== undefined && c.lexicon.is(c.lexicon.word(token.key.slice(1)), 'body')
  const contracted = own && !describesNext(c, i) ? undefined : joinedArticle
  const cut = own ? 1 : (contracted?.length ?? 0)
  const particle = [...prepositionalProclitics, ...conjunctions].find((one) => token.key.startsWith(one))
  if (contracted === undefined && particle === undefined) return null
  const key =
    contracted === undefined
      ? token.key.slice(particle?.length ?? 0)
      : `${definiteArticles[0] ?? ''}${token.key.slice(cut)}`
  const start = contracted === undefined ? token.start + (particle?.length ?? 0) : token.start
  const rest = c.text.slice(start, token.end)
  const info = contracted === undefined ? c.lexicon.word(key, rest) : c.lexicon.word(key)
  const phrase = read({ ...c, bared: { token: i, key, text: rest, info }, phrases: new Map() }, i)
  const text = contracted === undefined ? rest : `${definiteArticles[0] ?? ''}${rest.slice(cut)}`
  // “בלשכה המרכזית”: the adjective shows the article that the particle hides.
  const [article = ''] = definiteArticles
  const hidden = contracted === undefined && article.length === 1 && phrase?.kind === 'body'
  const shown = hidden && c.infos[i + 1]?.definite && c.infos[i + 1]?.adjectival ? `${article}${text}` : text
  return phrase && alter(phrase, { lead: { token: i, key, text: shown } })
}

/** “للجنة الوطنية” has an article, “للجنة حماية الصحفيين” has none: what goes on as an adjective shows it. */
function describesNext(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (!next || breaksPhrase(c, i + 1)) return true
  return next.definite && next.adjectival && isFeminine(c, i + 1)
}
