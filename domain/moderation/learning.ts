/** The kind of the outbox row by which the learned filter hears of decisions about comments. */
export const learningKind = 'moderation.learn'
