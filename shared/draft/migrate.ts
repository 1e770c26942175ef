type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Version 2: a quote may carry its proof and who verified it; a speaker has an affiliation. */
const quoteDefaults = { proof: null, verification: null }
const speakerDefaults = { affiliation: null }

function migrateBlock(node: unknown): unknown {
  if (!isObject(node) || node.type !== 'blockquote' || !isObject(node.attrs) || !isObject(node.attrs.quote)) return node
  return { ...node, attrs: { ...node.attrs, quote: { ...quoteDefaults, ...node.attrs.quote } } }
}

/**
 * Gives a document of an earlier version the fields that came later. Attributes of nodes and marks have defaults in
 * the schema; only what stands inside an attribute needs it. Anything else is left for the schema to judge.
 */
export function migrateDocument(json: unknown): unknown {
  if (!isObject(json)) return json
  const { attrs, content } = json
  const speakers = isObject(attrs) && Array.isArray(attrs.speakers) ? (attrs.speakers as unknown[]) : null
  return {
    ...json,
    ...(isObject(attrs) && speakers
      ? { attrs: { ...attrs, speakers: speakers.map((one) => (isObject(one) ? { ...speakerDefaults, ...one } : one)) } }
      : {}),
    ...(Array.isArray(content) ? { content: (content as unknown[]).map(migrateBlock) } : {}),
  }
}
