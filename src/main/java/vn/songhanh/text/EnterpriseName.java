package vn.songhanh.text;

import java.util.Optional;

/**
 * The name of an enterprise as somebody wrote it, and what can be told from it: {@code CTY TNHH MTV An Phú} is written in full
 * {@code Công ty TNHH một thành viên An Phú}, is a one-member limited company, and compares as {@code an phu}.
 */
public final class EnterpriseName {

    private final String written;
    private final String inFull;
    private final String key;
    private final Optional<LegalForm> form;

    private EnterpriseName(String written) {
        this.written = Typed.line(written);
        var reading = EnterpriseNameWords.read(this.written);
        inFull = reading.inFull();
        key = reading.key();
        form = reading.form();
    }

    public static EnterpriseName of(String written) {
        return new EnterpriseName(written);
    }

    /** As it was typed, on one line and in NFC. */
    public String written() {
        return written;
    }

    /** With the words of the legal form written out; the rest as typed. */
    public String inFull() {
        return inFull;
    }

    /**
     * For comparing: folded, without the words of the legal form and "và", with the usual abbreviations (TM, DV, XNK …)
     * written out. Two names with one key are probably one enterprise; forms that exclude each other say that they are not.
     */
    public String key() {
        return key;
    }

    /** What the name says about the legal form; empty where it says nothing. */
    public Optional<LegalForm> form() {
        return form;
    }

    /** True when the names differ only in the ways in which one name is written. */
    public boolean mayBeSameAs(EnterpriseName other) {
        var formsAgree = form.flatMap(mine -> other.form.map(mine::mayBe)).orElse(true);
        return formsAgree && !key.isEmpty() && key.equals(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnterpriseName name && name.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
