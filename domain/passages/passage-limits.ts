/** A passage has at least so many characters as people see them, or so many words. Less is said in too many places. */
export const leastCharacters = 8
export const leastWords = 2

/** Quoting more is copying. */
export const mostCharacters = 500

/** How much of what stands before and after a passage is kept to know it by, in UTF-16 code units. */
export const contextLength = 32
