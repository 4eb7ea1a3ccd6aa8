/** Tries mutants on one test file, in as many processes as it takes. Notes what comes of it, and answers how many were killed. */
export async function tryOn(session, test, mutants, results) {
  let open = mutants
  let careful = false
  let killed = 0
  while (open.length > 0) {
    const { events, hung } = await session.run(test, open, careful)
    const fault = faultOf(events)
    if (fault) {
      console.error(`${test} is left out: ${fault}`)
      for (const mutant of open) results.note(mutant, test, {})
      break
    }
    const outcome = outcomeOf(events, hung, open)
    for (const [id, what] of outcome.settled) {
      const mutant = open.find((one) => one.id === id)
      if (mutant) results.note(mutant, test, what.by === undefined ? what : { covered: true, killedBy: `${test}: ${what.by}` })
      if (what.by !== undefined) killed++
    }
    results.save()
    const left = events.at(-1)?.done ? [] : open.filter(({ id }) => !outcome.settled.has(id))
    if (left.length === open.length && careful) break
    careful ||= outcome.isUnsound
    open = left
  }
  return killed
}

function faultOf(events) {
  const first = events.find(({ covered }) => covered)
  if (!first?.passed) return `it does not pass: ${first?.failed}`
  const again = events.find(({ warm }) => warm !== undefined)
  return again?.warm === false ? `it does not pass twice in one process: ${again.failed}` : undefined
}

/** What one process settled: by its number, who killed a mutant, or that it is covered and survived. */
function outcomeOf(events, hung, open) {
  const settled = new Map()
  const covered = new Set(events.find((event) => event.covered).covered)
  for (const { id } of open) if (!covered.has(id)) settled.set(id, {})
  const by = new Map(events.filter(({ killed }) => killed).map((event) => [event.tried, event.by]))
  for (const event of events) {
    if (event.tried !== undefined && !event.killed) settled.set(event.tried, { covered: true })
    for (const id of event.sound ?? []) settled.set(id, { by: by.get(id) })
  }
  const unsound = events.find((event) => event.unsound)?.unsound ?? []
  // The tests passed before this one alone: it was noticed, whatever it left behind.
  if (unsound.length === 1) settled.set(unsound[0], { by: by.get(unsound[0]) })
  const last = events.at(-1)?.trying
  if (last >= 0) settled.set(last, { by: hung ? 'timeout' : 'the process ended' })
  return { settled, isUnsound: unsound.length > 0 }
}
