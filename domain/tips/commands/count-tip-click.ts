import { publishedArticles } from '@/domain/articles/policy'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'

interface TipClick {
  /** One that the jar offers: tipTarget has said so. */
  provider: string
  /** As the link had it. Anything that is no published essay counts for no essay. */
  articleId: string
}

/** Counts one click on the jar, for its day. Says nothing of who clicked. Anyone may; the caller limits how often. */
export async function countTipClick({ provider, articleId }: TipClick): Promise<void> {
  const day = now().toISOString().slice(0, 10)
  await write(async (tx) => {
    const article =
      articleId === '' ? null : await tx.article.findFirst({ where: { ...publishedArticles, id: articleId }, select: { id: true } })
    const counter = { articleId: article?.id ?? '', provider, day }
    // The database adds, not we: two clicks at once are two.
    await tx.tipClick.upsert({
      where: { articleId_provider_day: counter },
      create: { ...counter, count: 1 },
      update: { count: { increment: 1 } },
    })
  })
}
