-- CreateTable
CREATE TABLE "LinkCard" (
    "id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "siteName" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "seconds" INTEGER NOT NULL DEFAULT 0,
    "picture" TEXT NOT NULL DEFAULT '',
    "fetchedAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LinkCard_pkey" PRIMARY KEY ("id")
);
