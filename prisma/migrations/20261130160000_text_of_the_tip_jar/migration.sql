-- What the author says on the tip jar is its text, as of a block or any other setting. A row that is no JSON is left: it is read as the defaults.
UPDATE "Setting"
SET "value" = json_remove(json_set("value", '$.tipJar.text', json_extract("value", '$.tipJar.words')), '$.tipJar.words')
WHERE "key" = 'publication'
  AND CASE WHEN json_valid("value") THEN json_type("value", '$.tipJar.words') IS NOT NULL ELSE FALSE END;
