/** What a failing disk, a full one or somebody else's file means to the operator, in one sentence; undefined for any other error. */
export function diskFault(error: unknown, place?: string): string | undefined
/** Whose a place is that this user cannot use, and the command that mends it: the end of a sentence. */
export function whose(place: string): string
