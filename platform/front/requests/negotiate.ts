export const encodings = ['identity', 'gzip', 'br'] as const
export type Encoding = (typeof encodings)[number]

// Browsers send a handful of values; a flood of invented ones must not fill memory.
const known = new Map<string, Encoding>()
const knownLimit = 500

/** Chooses the best encoding that the client takes. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const remembered = known.get(acceptEncoding)
  if (remembered) return remembered
  const chosen = choose(acceptEncoding)
  if (known.size < knownLimit) known.set(acceptEncoding, chosen)
  return chosen
}

function choose(acceptEncoding: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)))
  }
  const accepts = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}
