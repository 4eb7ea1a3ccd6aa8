-- CreateTable
CREATE TABLE "Series" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "SeriesPart" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "seriesId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "SeriesPart_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SeriesPart_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "place" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "terms" TEXT NOT NULL,
    CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "weight" INTEGER NOT NULL,

    PRIMARY KEY ("term", "place")
);

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Series_titleKey_key" ON "Series"("titleKey");

-- CreateIndex
CREATE INDEX "SeriesPart_seriesId_position_idx" ON "SeriesPart"("seriesId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_place_key" ON "SearchEntry"("place");

-- CreateIndex
CREATE INDEX "SearchEntry_version_idx" ON "SearchEntry"("version");

-- Written by hand: the words of the published essays, behind the numbers that SearchEntry gives them. domain/search spells the
-- words, so the tokenizer only parts them at spaces; the texts themselves are not kept here, nor where in them a word stands.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '2 3 4');
