/** What documents may depend on in search. */
export const searchTags = {
  /** Which essays are near to which. Any essay that comes, goes or speaks of something else may change that for any other. */
  nearness: 'nearness',
} as const
