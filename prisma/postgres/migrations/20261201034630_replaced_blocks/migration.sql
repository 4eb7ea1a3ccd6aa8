-- AlterTable
ALTER TABLE "ModerationBlock" ADD COLUMN     "replacedById" TEXT NOT NULL DEFAULT '';
