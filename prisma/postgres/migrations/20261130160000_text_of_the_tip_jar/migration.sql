-- What the author says on the tip jar is its text, as of a block or any other setting. A row that is no JSON is left: it is read as the defaults.
DO $$
BEGIN
  UPDATE "Setting"
  SET "value" = (jsonb_set("value"::jsonb, '{tipJar,text}', "value"::jsonb #> '{tipJar,words}') #- '{tipJar,words}')::text
  WHERE "key" = 'publication' AND "value"::jsonb #> '{tipJar,words}' IS NOT NULL;
EXCEPTION
  WHEN invalid_text_representation OR untranslatable_character THEN NULL;
END $$;
