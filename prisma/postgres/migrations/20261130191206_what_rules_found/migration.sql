-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "heldMatch" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "RuleEffect" (
    "ruleId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "held" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RuleEffect_pkey" PRIMARY KEY ("ruleId","day")
);

-- CreateIndex
CREATE INDEX "RuleEffect_day_idx" ON "RuleEffect"("day");
