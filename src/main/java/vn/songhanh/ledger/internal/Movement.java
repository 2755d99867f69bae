package vn.songhanh.ledger.internal;

import vn.songhanh.text.Words;

/**
 * How far entries move a figure.
 *
 * @param atMost the indicator counts distinct enterprises, some of which may be counted already
 */
public record Movement(String code, Words indicator, Words unit, long quantity, boolean atMost) {}
