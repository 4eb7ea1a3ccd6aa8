-- CreateTable
CREATE TABLE "ModerationStroke" (
    "id" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "blockId" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),
    "undoneBy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ModerationStroke_pkey" PRIMARY KEY ("id")
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
    "fromDecidedAt" TIMESTAMP(3),

    CONSTRAINT "ModerationStrokeItem_pkey" PRIMARY KEY ("strokeId","commentId")
);

-- CreateIndex
CREATE INDEX "ModerationStroke_createdAt_id_idx" ON "ModerationStroke"("createdAt", "id");

-- CreateIndex
CREATE INDEX "ModerationStrokeItem_commentId_idx" ON "ModerationStrokeItem"("commentId");

-- AddForeignKey
ALTER TABLE "ModerationStrokeItem" ADD CONSTRAINT "ModerationStrokeItem_strokeId_fkey" FOREIGN KEY ("strokeId") REFERENCES "ModerationStroke"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationStrokeItem" ADD CONSTRAINT "ModerationStrokeItem_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
