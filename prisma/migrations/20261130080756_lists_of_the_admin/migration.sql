-- DropIndex
DROP INDEX "Article_authorId_idx";

-- DropIndex
DROP INDEX "Article_deletedAt_updatedAt_idx";

-- DropIndex
DROP INDEX "Comment_status_createdAt_idx";

-- CreateIndex
CREATE INDEX "Article_deletedAt_updatedAt_id_idx" ON "Article"("deletedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Article_status_deletedAt_updatedAt_id_idx" ON "Article"("status", "deletedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Article_authorId_status_deletedAt_updatedAt_id_idx" ON "Article"("authorId", "status", "deletedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Article_authorId_deletedAt_id_idx" ON "Article"("authorId", "deletedAt", "id");

-- CreateIndex
CREATE INDEX "Comment_status_createdAt_id_articleId_idx" ON "Comment"("status", "createdAt", "id", "articleId");

-- CreateIndex
CREATE INDEX "Comment_createdAt_id_articleId_idx" ON "Comment"("createdAt", "id", "articleId");
