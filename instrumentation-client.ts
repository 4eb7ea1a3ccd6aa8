import { config } from 'zod/v4/core'

// Before any schema is made in the browser: zod would try whether it may compile code, which the policy forbids and browsers report.
config({ jitless: true })
