-- AlterTable
ALTER TABLE "Session" ADD COLUMN "endsAt" DATETIME;

-- AlterTable
ALTER TABLE "User" ADD COLUMN "knownSince" DATETIME;

-- CreateTable
CREATE TABLE "KnownAddress" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "seenAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "KnownAddress_seenAt_idx" ON "KnownAddress"("seenAt");
