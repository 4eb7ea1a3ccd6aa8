-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "heldReason" TEXT NOT NULL DEFAULT '';
