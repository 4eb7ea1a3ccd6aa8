-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "commentId" TEXT,
    "noteId" TEXT,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL DEFAULT '',
    "suffix" TEXT NOT NULL DEFAULT '',
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rival" INTEGER NOT NULL,
    "anchoredIn" TEXT NOT NULL,
    "currentStart" INTEGER,
    "currentEnd" INTEGER,
    CONSTRAINT "Passage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Passage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Passage_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Passage_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "PrivateNote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PrivateNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "suggestion" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT,
    "guestName" TEXT NOT NULL DEFAULT '',
    "guestEmail" TEXT NOT NULL DEFAULT '',
    "guestKey" TEXT NOT NULL DEFAULT '',
    "wantsCredit" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" DATETIME,
    "decidedBy" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PrivateNote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PrivateNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Passage_commentId_key" ON "Passage"("commentId");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_noteId_key" ON "Passage"("noteId");

-- CreateIndex
CREATE INDEX "Passage_articleId_anchoredIn_idx" ON "Passage"("articleId", "anchoredIn");

-- CreateIndex
CREATE INDEX "Passage_revisionId_idx" ON "Passage"("revisionId");

-- CreateIndex
CREATE INDEX "PrivateNote_status_createdAt_id_articleId_idx" ON "PrivateNote"("status", "createdAt", "id", "articleId");

-- CreateIndex
CREATE INDEX "PrivateNote_articleId_status_createdAt_id_idx" ON "PrivateNote"("articleId", "status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "PrivateNote_authorId_idx" ON "PrivateNote"("authorId");

-- CreateIndex
CREATE INDEX "PrivateNote_guestKey_idx" ON "PrivateNote"("guestKey");

-- CreateIndex
CREATE INDEX "PrivateNote_guestEmail_idx" ON "PrivateNote"("guestEmail");
