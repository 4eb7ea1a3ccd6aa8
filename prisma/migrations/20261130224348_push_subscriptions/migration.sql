-- CreateTable
CREATE TABLE "PushSubscription" (
    "recipientId" TEXT NOT NULL PRIMARY KEY,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "serverKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PushSubscription_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Recipient" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PushSubscription_createdAt_idx" ON "PushSubscription"("createdAt");
