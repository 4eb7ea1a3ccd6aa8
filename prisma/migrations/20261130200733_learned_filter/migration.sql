-- CreateTable
CREATE TABLE "FilterState" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ham" INTEGER NOT NULL DEFAULT 0,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "FilterToken" (
    "token" TEXT NOT NULL PRIMARY KEY,
    "ham" INTEGER NOT NULL,
    "spam" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "FilterLesson" (
    "commentId" TEXT NOT NULL PRIMARY KEY,
    "lesson" TEXT NOT NULL,
    "tokens" TEXT NOT NULL
);
