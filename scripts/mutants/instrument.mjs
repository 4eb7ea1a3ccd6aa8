/**
 * The file with all its mutants in it: `(mutant$(7) ? a <= b : (a < b))`. Which one is active is decided while the tests run, so that the
 * file is transformed once. `mutant$` also notes what is covered.
 */
export function instrument(source, mutations) {
  const places = new Map()
  for (const mutation of mutations) {
    const key = `${mutation.from}:${mutation.to}:${mutation.statement}`
    places.set(key, [...(places.get(key) ?? []), mutation])
  }
  // The outermost of those that begin together first; a statement before its expression.
  const order = [...places.values()].sort(([a], [b]) => a.from - b.from || b.to - a.to || Number(b.statement) - Number(a.statement))
  let next = 0
  const copy = (from, to) => {
    let text = ''
    let at = from
    while (next < order.length && order[next][0].from < to) {
      const here = order[next++]
      text += source.slice(at, here[0].from) + wrap(here, copy(here[0].from, here[0].to))
      at = here[0].to
    }
    return text + source.slice(at, to)
  }
  return copy(0, source.length)
}

function wrap(mutations, text) {
  if (!mutations[0].statement) return mutations.reduceRight((rest, { id, becomes }) => `(mutant$(${id}) ? ${becomes} : (${rest}))`, text)
  return mutations.reduceRight((rest, { id, becomes }) => `if (mutant$(${id})) { ${becomes} } else { ${rest} }`, text)
}
