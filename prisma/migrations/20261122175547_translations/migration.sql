-- CreateTable
CREATE TABLE "TranslationGroup" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "Translation" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    CONSTRAINT "Translation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Translation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TranslationGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutsideTranslation" (
    "groupId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    PRIMARY KEY ("groupId", "language"),
    CONSTRAINT "OutsideTranslation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TranslationGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Translation_groupId_idx" ON "Translation"("groupId");
