package vn.songhanh.portal.internal;

import vn.songhanh.portal.ArticleId;

/** Readers see the article no more. */
record TakenDown(ArticleId article) {}
