import type { NoticeChannel } from './contract'
import { mailChannel } from './mail/channel'
import { pushChannel } from './push/channel'

/** All ways in which notices reach people. */
export const noticeChannels: readonly NoticeChannel[] = [mailChannel, pushChannel]

/** The channel of a recipient; undefined for one that this version does not know. */
export function findChannel(id: string): NoticeChannel | undefined {
  return noticeChannels.find((channel) => channel.id === id)
}
