/** What documents may depend on in the cards. */
export const cardTags = {
  /** What is known of one address; before it was read, too. */
  one: (cardId: string) => `card:${cardId}`,
} as const
