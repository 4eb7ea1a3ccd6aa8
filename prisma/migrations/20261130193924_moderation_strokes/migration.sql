-- CreateTable
CREATE TABLE "ModerationStroke" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "verb" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "blockId" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    "undoneBy" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "ModerationStrokeItem" (
    "strokeId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "fromStatus" TEXT NOT NULL,
    "fromHeldBy" TEXT NOT NULL,
    "fromHeldReason" TEXT NOT NULL,
    "fromHeldMatch" TEXT NOT NULL,
    "fromDeletedBy" TEXT NOT NULL,
    "fromDecidedAt" DATETIME,

    PRIMARY KEY ("strokeId", "commentId"),
    CONSTRAINT "ModerationStrokeItem_strokeId_fkey" FOREIGN KEY ("strokeId") REFERENCES "ModerationStroke" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ModerationStrokeItem_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ModerationStroke_createdAt_id_idx" ON "ModerationStroke"("createdAt", "id");

-- CreateIndex
CREATE INDEX "ModerationStrokeItem_commentId_idx" ON "ModerationStrokeItem"("commentId");
