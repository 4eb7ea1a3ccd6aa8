-- CreateTable
CREATE TABLE "RevisionMedia" (
    "mediaId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,

    PRIMARY KEY ("mediaId", "revisionId"),
    CONSTRAINT "RevisionMedia_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RevisionMedia_revisionId_idx" ON "RevisionMedia"("revisionId");

-- Written by hand: the pictures of the revisions that are there, or readers would lose them. Figures stand in an essay's first level only.
INSERT INTO "RevisionMedia" ("mediaId", "revisionId")
SELECT DISTINCT json_extract(block."value", '$.attrs.mediaId'), r."id"
FROM "Revision" r, json_each(r."body", '$.content') block
WHERE json_extract(block."value", '$.type') = 'figure';
