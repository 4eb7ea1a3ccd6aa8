-- CreateIndex
CREATE INDEX "Comment_guestEmail_status_idx" ON "Comment"("guestEmail", "status");
