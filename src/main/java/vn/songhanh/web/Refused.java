package vn.songhanh.web;

import org.springframework.http.HttpStatus;
import vn.songhanh.text.Words;

/** A whole page is refused, with words for the person: what happened, why, what to do. */
public class Refused extends RuntimeException {

    private final transient Words words;
    private final HttpStatus status;

    /** A refusal with the HTTP status that fits it, 403 for a missing role, 409 for a state that has moved on. */
    public Refused(HttpStatus status, Words words) {
        super(words.en());
        this.status = status;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public HttpStatus status() {
        return status;
    }
}
