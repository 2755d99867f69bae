package vn.songhanh.portal.internal;

import org.springframework.http.HttpStatus;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** The person at work in the newsroom. */
record Hand(Mandate mandate, String name) {

    /** Anybody who acts for one of the two bodies may bring an article. */
    static Hand bringing() {
        if (Voice.speaker().orElse(null) instanceof Acting.Person person && person.mandate() != null) {
            return new Hand(person.mandate(), person.fullName());
        }
        throw new Refused(
                HttpStatus.FORBIDDEN,
                Words.of(
                        "Việc này cần hành động thay mặt một tổ chức.", "This takes a seat at one of the two bodies."));
    }

    /** Editors write. */
    static Hand writing() {
        var hand = bringing();
        return new Hand(hand.mandate().as(Role.EDITOR), hand.name());
    }

    /** Editors and leaders of either body approve, return and take down. */
    static Hand approving() {
        var hand = bringing();
        return hand.mandate().may(Role.LEADER) ? hand : writing();
    }

    AccountId account() {
        return mandate.account();
    }
}
