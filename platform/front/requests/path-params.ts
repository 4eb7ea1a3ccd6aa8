/** The parameters that a path gives a pattern of the same number of segments (a segment that starts with a colon is one); undefined where it is another path. */
export function pathParams(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at] ?? ''
    if (!part.startsWith(':')) {
      if (part !== segment) return undefined
    } else {
      // What needs decoding is no id of ours.
      if (!/^[\w-]+$/.test(segment)) return undefined
      params[part.slice(1)] = segment
    }
  }
  return params
}
