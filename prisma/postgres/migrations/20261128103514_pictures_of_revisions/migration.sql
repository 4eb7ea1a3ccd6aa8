-- CreateTable
CREATE TABLE "RevisionMedia" (
    "mediaId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,

    CONSTRAINT "RevisionMedia_pkey" PRIMARY KEY ("mediaId","revisionId")
);

-- CreateIndex
CREATE INDEX "RevisionMedia_revisionId_idx" ON "RevisionMedia"("revisionId");

-- AddForeignKey
ALTER TABLE "RevisionMedia" ADD CONSTRAINT "RevisionMedia_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: the pictures of the revisions that are there, or readers would lose them. Figures stand in an essay's first level only.
INSERT INTO "RevisionMedia" ("mediaId", "revisionId")
SELECT DISTINCT block -> 'attrs' ->> 'mediaId', r."id"
FROM "Revision" r, json_array_elements(r."body"::json -> 'content') block
WHERE block ->> 'type' = 'figure';
