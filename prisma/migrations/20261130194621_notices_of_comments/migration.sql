-- CreateTable
CREATE TABLE "Recipient" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL DEFAULT 'mail',
    "address" TEXT NOT NULL,
    "digest" TEXT NOT NULL DEFAULT 'at-once',
    "refusedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "RecipientPerson" (
    "recipientId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "tokenHash" TEXT,
    "askedAt" DATETIME,
    "confirmedAt" DATETIME,

    PRIMARY KEY ("recipientId", "personKey"),
    CONSTRAINT "RecipientPerson_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Recipient" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Follow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recipientId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "articleId" TEXT,
    "digest" TEXT NOT NULL,
    "confirmedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Follow_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Recipient" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Follow_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recipientId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "followId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Notice_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Recipient" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_channel_address_key" ON "Recipient"("channel", "address");

-- CreateIndex
CREATE UNIQUE INDEX "RecipientPerson_tokenHash_key" ON "RecipientPerson"("tokenHash");

-- CreateIndex
CREATE INDEX "RecipientPerson_personKey_idx" ON "RecipientPerson"("personKey");

-- CreateIndex
CREATE INDEX "RecipientPerson_askedAt_idx" ON "RecipientPerson"("askedAt");

-- CreateIndex
CREATE INDEX "Follow_subjectId_idx" ON "Follow"("subjectId");

-- CreateIndex
CREATE INDEX "Follow_articleId_idx" ON "Follow"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_recipientId_personKey_kind_subjectId_key" ON "Follow"("recipientId", "personKey", "kind", "subjectId");

-- CreateIndex
CREATE INDEX "Notice_recipientId_sentAt_dueAt_idx" ON "Notice"("recipientId", "sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "Notice_commentId_idx" ON "Notice"("commentId");

-- CreateIndex
CREATE INDEX "Notice_createdAt_idx" ON "Notice"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_recipientId_commentId_key" ON "Notice"("recipientId", "commentId");
