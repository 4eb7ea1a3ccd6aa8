import { type Exchange, exchangeStorage } from '@/platform/exchange/exchange'

/** For tests: the tags that a document made by this work would be kept under, sorted. */
export async function readBy(work: () => Promise<unknown>): Promise<string[]> {
  const exchange: Exchange = { id: 'test', kind: 'document', address: '', nonce: undefined, tags: new Set() }
  await exchangeStorage.run(exchange, work)
  return [...exchange.tags].sort()
}
