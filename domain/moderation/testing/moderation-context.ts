import type { CommentFacts, ModerationContext } from '../rules/contract'

type Overrides = {
  policy?: ModerationContext['policy']
  writers?: ModerationContext['article']['writers']
  writer?: Partial<ModerationContext['writer']>
  comment?: Partial<ModerationContext['comment']>
  facts?: { [Fact in keyof CommentFacts]?: Awaited<ReturnType<CommentFacts[Fact]>> }
}

/** An ordinary comment at an open publication, and what a test makes of it. */
export function moderationContext(overrides: Overrides = {}): Omit<ModerationContext, 'signal'> {
  // Written by a browser that took its time and did its sum.
  const stamp = { ageMs: 60_000, workBits: 32 }
  const facts = { hasApprovedComment: false, stamp, recentTexts: [], ...overrides.facts }
  return {
    policy: overrides.policy ?? 'open',
    article: { id: 'essay', slug: 'essay', writers: overrides.writers ?? 'anyone' },
    writer: { isSignedIn: false, isStaff: false, name: 'Margit', email: '', address: '192.0.2.1', ...overrides.writer },
    comment: { text: 'Thank you for this.', trap: '', ...overrides.comment },
    facts: {
      hasApprovedComment: async () => facts.hasApprovedComment,
      inFlood: async () => facts.inFlood,
      recentTexts: async () => facts.recentTexts,
      stamp: async () => facts.stamp,
      spamScore: async () => facts.spamScore,
      block: async () => facts.block,
      accountCreatedAt: async () => facts.accountCreatedAt,
    },
  }
}
