-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "closeAfterDays" INTEGER,
ADD COLUMN     "commentWriters" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "slowMinutes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "CommentTurn" (
    "articleId" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CommentTurn_pkey" PRIMARY KEY ("articleId","who")
);

-- CreateIndex
CREATE INDEX "CommentTurn_at_idx" ON "CommentTurn"("at");

-- AddForeignKey
ALTER TABLE "CommentTurn" ADD CONSTRAINT "CommentTurn_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
