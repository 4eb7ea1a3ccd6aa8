/** As far as the number beside a section's name is counted. */
export const mostCounted = 99

/** A count as it is shown: "99+" where there are more than are counted. */
export const countShown = (count: number): string => (count > mostCounted ? `${mostCounted}+` : String(count))
