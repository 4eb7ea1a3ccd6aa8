-- AlterTable
ALTER TABLE "Article" ADD COLUMN "commentWriters" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Article" ADD COLUMN "closeAfterDays" INTEGER;
ALTER TABLE "Article" ADD COLUMN "slowMinutes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "CommentTurn" (
    "articleId" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("articleId", "who"),
    CONSTRAINT "CommentTurn_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CommentTurn_at_idx" ON "CommentTurn"("at");
