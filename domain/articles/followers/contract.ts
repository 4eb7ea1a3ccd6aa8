import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import type { ArticleChange } from '../article-change'

/** Somebody who does something of their own when what readers see of an article changes. */
export interface ArticleFollower {
  id: string
  /**
   * Runs in the transaction of the change, which may run again: it touches nothing but `tx` and `unit`, asks no other server (work for
   * one is a row in the outbox), and does no harm if it is told the same twice. Readers and the author wait for it.
   */
  follow(tx: Tx, unit: UnitOfWork, change: ArticleChange): Promise<void>
}
