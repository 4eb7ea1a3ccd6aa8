-- CreateTable
CREATE TABLE "FilterState" (
    "id" INTEGER NOT NULL,
    "ham" INTEGER NOT NULL DEFAULT 0,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL,

    CONSTRAINT "FilterState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FilterToken" (
    "token" TEXT NOT NULL,
    "ham" INTEGER NOT NULL,
    "spam" INTEGER NOT NULL,

    CONSTRAINT "FilterToken_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "FilterLesson" (
    "commentId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "tokens" TEXT NOT NULL,

    CONSTRAINT "FilterLesson_pkey" PRIMARY KEY ("commentId")
);
