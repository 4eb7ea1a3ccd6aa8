/** The essays that the publication was filled with when it was empty, and what stands under them. */
export interface Demonstration {
  /** Not deleted. */
  essays: number
  /** Under those essays, whatever their state. */
  comments: number
  /** When all of it was deleted at once and can be restored; null: it was not. */
  deletedAt: Date | null
}
