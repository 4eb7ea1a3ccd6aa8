-- CreateIndex
CREATE UNIQUE INDEX "Media_sha256_key" ON "Media"("sha256");
