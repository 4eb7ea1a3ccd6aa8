import { message } from '@/i18n/message'
import { oneOfFew } from '@/platform/workers/one-of-few'

// Two revisions of the longest essay take a second of the processor, and anyone may ask for any two: however many do, they have one at
// a time, and the rest of the machine is for those who read.

// The front gives a page 30 s. What is left of them must be enough for the comparison itself.
const timeoutMs = 10_000

/** One comparison that readers ask for at a time; a few wait a while. What it reads is read in its turn. */
export const readersTurn = oneOfFew({ atOnce: 1, waiting: 20, timeoutMs, refusal: message('history.tooMany') })

/** The same for those who write, who never have to wait for readers. They are few: nobody is refused. */
export const authorsTurn = oneOfFew({ atOnce: 1, waiting: Number.POSITIVE_INFINITY, refusal: message('history.tooMany') })
