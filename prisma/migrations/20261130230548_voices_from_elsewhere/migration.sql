-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'here';
ALTER TABLE "Comment" ADD COLUMN "remoteId" TEXT;
ALTER TABLE "Comment" ADD COLUMN "remoteUrl" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Comment" ADD COLUMN "writerUrl" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Comment" ADD COLUMN "formerId" TEXT;

-- CreateTable
CREATE TABLE "RemoteReaction" (
    "origin" TEXT NOT NULL,
    "remoteId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "takenBackAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("origin", "remoteId"),
    CONSTRAINT "RemoteReaction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RemoteReaction_articleId_takenBackAt_kind_idx" ON "RemoteReaction"("articleId", "takenBackAt", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_origin_remoteId_key" ON "Comment"("origin", "remoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_articleId_formerId_key" ON "Comment"("articleId", "formerId");
