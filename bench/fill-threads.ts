import { buildComment } from '@/domain/comments/factory'

const threads = 50
const repliesInThread = 3

export const sentence =
  'The port has no timetable, and the people who wait there keep a list in a school exercise book, read aloud each morning at seven to whoever is awake. '

/** two hundred comments of ordinary length in fifty threads, each different, as comments are. */
export async function fillThreads(articleId: string): Promise<void> {
  for (let thread = 0; thread < threads; thread += 1) {
    const source = (reply: number) => `Comment ${thread}.${reply}. ${sentence.slice(0, 60 + ((thread * 37 + reply * 53) % 90))}`
    const root = await buildComment({ articleId, source: source(0), guestName: `Reader ${thread}` })
    let parent = root
    for (let reply = 1; reply <= repliesInThread; reply += 1) {
      parent = await buildComment({ parent: reply === 2 ? root : parent, source: source(reply), guestName: `Reader ${thread + reply}` })
    }
  }
}
