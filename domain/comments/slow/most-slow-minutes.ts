/** The longest that a slow thread may make a person wait; no turn is kept longer. */
export const mostSlowMinutes = 1_440
