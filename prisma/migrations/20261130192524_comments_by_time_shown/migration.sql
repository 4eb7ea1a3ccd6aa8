-- DropIndex
DROP INDEX "Comment_articleId_status_idx";

-- CreateIndex
CREATE INDEX "Comment_articleId_status_createdAt_idx" ON "Comment"("articleId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_articleId_status_decidedAt_idx" ON "Comment"("articleId", "status", "decidedAt");
