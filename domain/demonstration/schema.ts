import { z } from 'zod'

/** There is one demonstration: its actions take no input. */
export const noInput = z.object({})
