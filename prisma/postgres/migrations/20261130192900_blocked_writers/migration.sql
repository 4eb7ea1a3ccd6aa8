-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "addressKey" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ModerationBlock" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "until" TIMESTAMP(3),
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMP(3),
    "liftedByName" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ModerationBlock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ModerationBlock_liftedAt_createdAt_id_idx" ON "ModerationBlock"("liftedAt", "createdAt", "id");

-- CreateIndex
CREATE INDEX "ModerationBlock_kind_value_liftedAt_idx" ON "ModerationBlock"("kind", "value", "liftedAt");

-- CreateIndex
CREATE INDEX "Comment_addressKey_createdAt_idx" ON "Comment"("addressKey", "createdAt");
