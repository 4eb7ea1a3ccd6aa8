-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "takenBackAt" TIMESTAMP(3),
ADD COLUMN     "wordsAdded" INTEGER,
ADD COLUMN     "wordsRemoved" INTEGER;

-- CreateTable
CREATE TABLE "SetAside" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "writtenOn" TEXT NOT NULL,
    "dropCap" BOOLEAN NOT NULL,
    "tagNames" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SetAside_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SetAside_articleId_createdAt_idx" ON "SetAside"("articleId", "createdAt");

-- AddForeignKey
ALTER TABLE "SetAside" ADD CONSTRAINT "SetAside_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAside" ADD CONSTRAINT "SetAside_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
