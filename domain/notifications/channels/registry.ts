import type { NoticeChannel } from './contract'
import { mailChannel } from './mail/channel'

/** All ways in which notices reach people. */
export const noticeChannels: readonly NoticeChannel[] = [mailChannel]

/** The channel of a recipient; undefined for one that this version does not know. */
export function findChannel(id: string): NoticeChannel | undefined {
  return noticeChannels.find((channel) => channel.id === id)
}
