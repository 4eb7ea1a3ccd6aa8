import { step } from './step.mjs'

const endWithParent = () => process.exit(1)
process.once('disconnect', endWithParent)
await step('prepare', () => process.send({ ownerLink: null }))
process.off('disconnect', endWithParent).disconnect()
