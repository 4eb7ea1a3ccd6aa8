-- CreateTable
CREATE TABLE "Series" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesPart" (
    "articleId" TEXT NOT NULL,
    "seriesId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SeriesPart_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "articleId" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "terms" TEXT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT NOT NULL,
    "place" BIGINT NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("term","place")
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

-- AddForeignKey
ALTER TABLE "SeriesPart" ADD CONSTRAINT "SeriesPart_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesPart" ADD CONSTRAINT "SeriesPart_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: the words of the published essays, behind the numbers that SearchEntry gives them. domain/search spells the
-- words; a tsvector without positions is a set of them.
CREATE TABLE "SearchIndex" (
    "place" BIGINT NOT NULL,
    "tokens" TSVECTOR NOT NULL,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("place")
);

-- fastupdate would leave the newest essays in a list that every search reads whole.
CREATE INDEX "SearchIndex_tokens_idx" ON "SearchIndex" USING GIN ("tokens") WITH (fastupdate = off);

-- The number of essays that match `wanted` (as step 0), then for each step its newest essays, until a step has enough of them.
-- Only the index may be read: the planner does not know what it costs to unpack the words of an essay, and would read them all.
CREATE FUNCTION "searchIndex"(wanted TEXT, steps TEXT[], enough INTEGER) RETURNS TABLE (step INTEGER, place BIGINT)
LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
    total BIGINT;
    given BIGINT;
    asked TEXT;
    at INTEGER := 0;
BEGIN
    SELECT count(*) INTO total FROM "SearchIndex" s WHERE s.tokens @@ wanted::TSQUERY;
    RETURN QUERY SELECT 0, total;
    IF total = 0 THEN
        RETURN;
    END IF;
    FOREACH asked IN ARRAY steps LOOP
        at := at + 1;
        -- OFFSET 0 keeps the planner from walking through the essays by date instead.
        RETURN QUERY SELECT at, m.place FROM (SELECT s.place FROM "SearchIndex" s WHERE s.tokens @@ asked::TSQUERY OFFSET 0) m ORDER BY m.place DESC LIMIT enough;
        GET DIAGNOSTICS given = ROW_COUNT;
        EXIT WHEN given >= enough OR given >= total;
    END LOOP;
END $$;
