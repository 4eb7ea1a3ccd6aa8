/** From whom comments are taken: by the publication's settings, and by an essay that says otherwise. */
export const commentWriters = ['anyone', 'signed-in', 'nobody'] as const

export type CommentWriters = (typeof commentWriters)[number]
