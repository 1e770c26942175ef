import type { SpeakerFinding } from '../../shared/attribution/types'
import type { QuoteRow } from '../../shared/draft/quotes'
import type { Speaker } from '../../shared/schema/attributes'

/** A speaker as the panel shows them: accepted ones, and those whom the engine suggests. */
export interface SpeakerRow {
  /** Id of the accepted speaker, null for a suggested one. */
  readonly id: string | null
  readonly name: string
  readonly role: string | null
  readonly affiliation: string | null
  readonly forms: readonly string[]
  readonly quotes: number
}

export function speakerRows(
  accepted: readonly Speaker[],
  suggested: readonly SpeakerFinding[],
  quotes: readonly QuoteRow[],
): readonly SpeakerRow[] {
  const counts = new Map<string, number>()
  for (const row of quotes) {
    if (row.speakerName === null) continue
    counts.set(row.speakerName, (counts.get(row.speakerName) ?? 0) + 1)
  }
  const found = new Map(suggested.map((speaker) => [speaker.key, speaker]))
  const rows = accepted.map((speaker): SpeakerRow => {
    const inText = found.get(speaker.id)?.forms ?? []
    const forms = [...new Set([...speaker.forms, ...inText])].filter((form) => form !== speaker.name)
    const affiliation = speaker.affiliation ?? found.get(speaker.id)?.affiliation ?? null
    return {
      id: speaker.id,
      name: speaker.name,
      role: speaker.role,
      affiliation,
      forms,
      quotes: counts.get(speaker.name) ?? 0,
    }
  })
  const ids = new Set(accepted.map((speaker) => speaker.id))
  for (const { key, name, role, affiliation, forms } of suggested) {
    const quoted = counts.get(name) ?? 0
    if (!ids.has(key) && quoted > 0) rows.push({ id: null, name, role, affiliation, forms, quotes: quoted })
  }
  return rows.sort((a, b) => b.quotes - a.quotes)
}
