-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ModerationBlock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "until" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" DATETIME,
    "liftedByName" TEXT NOT NULL DEFAULT '',
    "replacedById" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_ModerationBlock" ("createdAt", "createdById", "createdByName", "id", "kind", "label", "liftedAt", "liftedByName", "reason", "until", "value") SELECT "createdAt", "createdById", "createdByName", "id", "kind", "label", "liftedAt", "liftedByName", "reason", "until", "value" FROM "ModerationBlock";
DROP TABLE "ModerationBlock";
ALTER TABLE "new_ModerationBlock" RENAME TO "ModerationBlock";
CREATE INDEX "ModerationBlock_liftedAt_createdAt_id_idx" ON "ModerationBlock"("liftedAt", "createdAt", "id");
CREATE INDEX "ModerationBlock_kind_value_liftedAt_idx" ON "ModerationBlock"("kind", "value", "liftedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
