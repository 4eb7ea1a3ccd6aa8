-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "formerId" TEXT,
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'here',
ADD COLUMN     "remoteId" TEXT,
ADD COLUMN     "remoteUrl" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "writerUrl" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "RemoteReaction" (
    "origin" TEXT NOT NULL,
    "remoteId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "takenBackAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemoteReaction_pkey" PRIMARY KEY ("origin","remoteId")
);

-- CreateIndex
CREATE INDEX "RemoteReaction_articleId_takenBackAt_kind_idx" ON "RemoteReaction"("articleId", "takenBackAt", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_origin_remoteId_key" ON "Comment"("origin", "remoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_articleId_formerId_key" ON "Comment"("articleId", "formerId");

-- AddForeignKey
ALTER TABLE "RemoteReaction" ADD CONSTRAINT "RemoteReaction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
