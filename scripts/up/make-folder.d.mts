/** Makes a folder and those above it that are missing; `mode` is the last one's. */
export function makeFolder(folder: string, mode?: number): void
