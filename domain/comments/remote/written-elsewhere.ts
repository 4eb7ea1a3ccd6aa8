import type { WrittenElsewhere } from '../types'
import { asRemoteOrigin } from './origins'

interface Stored {
  origin: string
  remoteUrl: string
  writerUrl: string
}

/** Where a comment was written, for those who moderate; null: here. */
export function writtenElsewhere({ origin: stored, remoteUrl, writerUrl }: Stored): WrittenElsewhere | null {
  const origin = asRemoteOrigin(stored)
  return origin && { origin, remoteUrl: webAddress(remoteUrl), writerUrl: webAddress(writerUrl) }
}

/** An address that can be led to: what another program sent, or an older version stored, may be one that runs. */
function webAddress(stored: string): string {
  return /^https?:\/\//i.test(stored) && URL.canParse(stored) ? stored : ''
}
