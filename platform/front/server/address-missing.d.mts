/** What the operator of a server that others can reach has left unsaid, in one sentence; undefined where nothing is missing. */
export function addressMissing(env: { PUBLIC_URL?: string | undefined; HOST?: string | undefined }): string | undefined
