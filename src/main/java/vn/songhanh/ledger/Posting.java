package vn.songhanh.ledger;

import vn.songhanh.programme.Account;

/** Moves an account by a whole quantity; below zero when something ends. */
public record Posting(Account account, long quantity) {

    public Posting {
        if (quantity == 0) {
            throw new IllegalArgumentException("A posting of nothing on " + account);
        }
    }
}
