package vn.songhanh.ledger.internal;

import vn.songhanh.web.Page;

/** The ledger before any programme has been opened. */
public record NoProgrammePage() implements Page {}
