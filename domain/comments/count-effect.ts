import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'

/** One comment more that this rule held or refused today. The database adds, not we; in SQL, since a flood is held comment by comment. */
export async function countEffect(tx: Tx, ruleId: string, effect: 'held' | 'refused'): Promise<void> {
  const day = now().toISOString().slice(0, 10)
  const [held, refused] = effect === 'held' ? [1, 0] : [0, 1]
  await tx.$executeRaw`
    INSERT INTO "RuleEffect" ("ruleId", "day", "held", "refused") VALUES (${ruleId}, ${day}, ${held}, ${refused})
    ON CONFLICT ("ruleId", "day") DO UPDATE SET
      "held" = "RuleEffect"."held" + excluded."held", "refused" = "RuleEffect"."refused" + excluded."refused"`
}
