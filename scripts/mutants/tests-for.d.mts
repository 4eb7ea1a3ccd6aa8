/** The test files that load one of these files by way of imports, nearest first; of each file, so many at most. */
export function testsFor(house: string, files: readonly string[], most: number): { test: string; targets: Set<string> }[]
