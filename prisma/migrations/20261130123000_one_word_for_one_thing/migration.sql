-- The audit says what the interface says: unpublish, delete, restore a revision, hide one.
UPDATE "Audit" SET "action" = 'article.unpublish' WHERE "action" = 'article.withdraw';
UPDATE "Audit" SET "action" = 'article.delete' WHERE "action" = 'article.remove';
UPDATE "Audit" SET "action" = 'series.delete' WHERE "action" = 'series.remove';
UPDATE "Audit" SET "action" = 'revision.restore' WHERE "action" = 'article.bring-back';
UPDATE "Audit" SET "action" = 'revision.hide' WHERE "action" = 'revision.take-back';
UPDATE "Audit" SET "action" = 'revision.show' WHERE "action" = 'revision.show-again';

-- A revision is hidden, and a working copy that is replaced is saved as a snapshot.
ALTER TABLE "Revision" RENAME COLUMN "takenBackAt" TO "hiddenAt";
ALTER TABLE "SetAside" RENAME TO "Snapshot";
DROP INDEX "SetAside_articleId_createdAt_idx";
CREATE INDEX "Snapshot_articleId_createdAt_idx" ON "Snapshot"("articleId", "createdAt");
