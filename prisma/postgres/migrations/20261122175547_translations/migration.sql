-- CreateTable
CREATE TABLE "TranslationGroup" (
    "id" TEXT NOT NULL,

    CONSTRAINT "TranslationGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "articleId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "OutsideTranslation" (
    "groupId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "OutsideTranslation_pkey" PRIMARY KEY ("groupId","language")
);

-- CreateIndex
CREATE INDEX "Translation_groupId_idx" ON "Translation"("groupId");

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TranslationGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutsideTranslation" ADD CONSTRAINT "OutsideTranslation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TranslationGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;
