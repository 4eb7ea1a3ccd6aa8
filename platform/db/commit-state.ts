interface CommitState {
  succeeded: boolean
  at: number
}

// Next bundles its own copy of this module; commits are noted in one and asked about in the other.
const key = Symbol.for('broadside.last-commit')
const globals = globalThis as { [key]?: CommitState }

/** Whether the database could write the last transaction that was to be committed, and when that was. */
export function noteCommit(succeeded: boolean): void {
  globals[key] = { succeeded, at: performance.now() }
}

/** True where a transaction was written less than so long ago, and none has failed since. */
export function hasCommittedWithin(ms: number): boolean {
  const last = globals[key]
  return last?.succeeded === true && performance.now() - last.at < ms
}

/** True where the last transaction could not be written, less than so long ago. */
export function hasFailedToCommitWithin(ms: number): boolean {
  const last = globals[key]
  return last?.succeeded === false && performance.now() - last.at < ms
}
