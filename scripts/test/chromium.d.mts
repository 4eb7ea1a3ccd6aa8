/** CHROMIUM_PATH, else the first Chromium on the PATH, else undefined. */
export function chromiumPath(): string | undefined
