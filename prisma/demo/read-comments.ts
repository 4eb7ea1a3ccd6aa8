/** One letter of a thread, and the answers to it. */
export interface DemoComment {
  by: string
  /** After the essay appeared. */
  days: number
  held: boolean
  text: string
  replies: DemoComment[]
}

const header = /^@(?<depth>>*) (?<by>.+), (?<days>\d+(?:\.\d+)?)(?<held>, held)?$/

/** Reads the demo's shorthand: “@ Name, days” begins a letter, each > before the name makes it an answer one deeper. */
export function readComments(source: string): DemoComment[] {
  const threads: DemoComment[] = []
  const open: DemoComment[] = []
  for (const line of source.trim().split('\n')) {
    const begun = header.exec(line)?.groups
    if (!begun) {
      const last = open.at(-1)
      if (!last) throw new Error(`no letter has begun: ${line}`)
      last.text += `${line}\n`
      continue
    }
    const depth = begun.depth?.length ?? 0
    if (depth > open.length) throw new Error(`answers nothing: ${line}`)
    const letter = { by: begun.by ?? '', days: Number(begun.days), held: begun.held !== undefined, text: '', replies: [] }
    ;(depth === 0 ? threads : (open[depth - 1]?.replies ?? [])).push(letter)
    open.splice(depth, open.length, letter)
  }
  return threads
}
