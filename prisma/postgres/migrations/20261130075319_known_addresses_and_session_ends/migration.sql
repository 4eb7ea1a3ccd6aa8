-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "endsAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "knownSince" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "KnownAddress" (
    "key" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KnownAddress_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "KnownAddress_seenAt_idx" ON "KnownAddress"("seenAt");
