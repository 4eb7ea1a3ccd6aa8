/** In which order the threads under an essay stand. The first is the one that nobody has to ask for. */
export const threadOrders = ['newest', 'oldest', 'best'] as const

export type ThreadOrder = (typeof threadOrders)[number]
