-- The audit says what the interface says: unpublish, delete, restore a revision, hide one.
UPDATE "Audit" SET "action" = 'article.unpublish' WHERE "action" = 'article.withdraw';
UPDATE "Audit" SET "action" = 'article.delete' WHERE "action" = 'article.remove';
UPDATE "Audit" SET "action" = 'series.delete' WHERE "action" = 'series.remove';
UPDATE "Audit" SET "action" = 'revision.restore' WHERE "action" = 'article.bring-back';
UPDATE "Audit" SET "action" = 'revision.hide' WHERE "action" = 'revision.take-back';
UPDATE "Audit" SET "action" = 'revision.show' WHERE "action" = 'revision.show-again';
