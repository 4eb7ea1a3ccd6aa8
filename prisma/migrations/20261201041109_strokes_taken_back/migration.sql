-- AlterTable
ALTER TABLE "ModerationStrokeItem" ADD COLUMN "restored" BOOLEAN NOT NULL DEFAULT false;

-- Of what was taken back before, it is told of every comment, as it was until now.
UPDATE "ModerationStrokeItem" SET "restored" = true
WHERE "strokeId" IN (SELECT "id" FROM "ModerationStroke" WHERE "undoneAt" IS NOT NULL);
