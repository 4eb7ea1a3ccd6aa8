let frozenAt: Date | undefined

/** The time. Everything that dates a row or compares a date asks here, so that a test can hold it still. */
export function now(): Date {
  return frozenAt ? new Date(frozenAt) : new Date()
}

/** For tests: holds the clock at an instant, or lets it go with undefined. */
export function holdClock(at: Date | undefined): void {
  frozenAt = at
}
