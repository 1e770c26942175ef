import type { GoldArticle } from './articles'
import { rates, type Score, scoreArticles, share } from './score'

/** The figures that are committed and that no change may fall below. */
export interface Figures {
  readonly spans: number
  readonly speech: number
  readonly kinds: number
  readonly speakers: number
}

/** Groups of articles by where they come from, their language and their split. */
export function groupsOf(
  own: readonly GoldArticle[],
  real: readonly GoldArticle[] | null,
): ReadonlyMap<string, readonly GoldArticle[]> {
  const groups = new Map<string, GoldArticle[]>()
  const put = (source: string) => (article: GoldArticle) => {
    const name = `${article.lang} ${source} ${article.split}`
    groups.set(name, [...(groups.get(name) ?? []), article])
  }
  own.forEach(put('own'))
  real?.forEach(put('real'))
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)))
}

const round = (value: number) => Math.round(value * 1000) / 1000

export function figuresOf(score: Score): Figures {
  return {
    spans: round(rates(score.spans).f1),
    speech: round(rates(score.speech).f1),
    kinds: round(share(score.kinds)),
    speakers: round(share(score.speakers)),
  }
}

/** Which figures of a group are below what is committed, each as a line; none when nothing is worse. */
export function worse(name: string, now: Figures, committed: Figures | undefined): string[] {
  if (!committed) return []
  return (Object.keys(committed) as (keyof Figures)[])
    .filter((key) => now[key] < committed[key])
    .map((key) => `${name}: ${key} ${now[key]} is below ${committed[key]}`)
}

export function scoreGroups(groups: ReadonlyMap<string, readonly GoldArticle[]>): ReadonlyMap<string, Score> {
  return new Map([...groups].map(([name, articles]) => [name, scoreArticles(articles)]))
}
