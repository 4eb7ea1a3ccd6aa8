-- CreateTable
CREATE TABLE "CommentWording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commentId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "replacedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "CommentWording_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommentLike" (
    "commentId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("commentId", "personKey"),
    CONSTRAINT "CommentLike_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommentReport" (
    "commentId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" DATETIME,

    PRIMARY KEY ("commentId", "personKey"),
    CONSTRAINT "CommentReport_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: a table made anew would let go of every reply's parent.
ALTER TABLE "Comment" ADD COLUMN "deletedBy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Comment" ADD COLUMN "pinnedAt" DATETIME;
ALTER TABLE "Comment" ADD COLUMN "pickedAt" DATETIME;
ALTER TABLE "Comment" ADD COLUMN "likes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Comment" ADD COLUMN "reports" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "CommentWording_commentId_replacedAt_idx" ON "CommentWording"("commentId", "replacedAt");

-- CreateIndex
CREATE INDEX "CommentLike_personKey_idx" ON "CommentLike"("personKey");

-- CreateIndex
CREATE INDEX "CommentReport_personKey_idx" ON "CommentReport"("personKey");
