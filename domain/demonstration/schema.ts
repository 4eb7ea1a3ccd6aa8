import { z } from 'zod'

/** There is one demonstration: nothing needs to be said of it. */
export const noInput = z.object({})
