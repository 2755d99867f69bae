package vn.songhanh.web;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.songhanh.text.Words;

/** What a controller answers. */
public sealed interface Reply {

    /** A page. */
    record Show(Page page, HttpStatus status) implements Reply {}

    /** Go and look there; the notice is shown once on the next page. */
    record SeeOther(String path, @Nullable Words notice) implements Reply {

        /** The same, with one sentence that the next page shows once. */
        public SeeOther saying(Words words) {
            return new SeeOther(path, words);
        }
    }

    /** A file to keep: {@code body} writes it. */
    record Download(String fileName, String mediaType, Body body) implements Reply {}

    /** Writes the bytes of a download. */
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    static Reply show(Page page) {
        return new Show(page, HttpStatus.OK);
    }

    /** The same form again, with what is wrong and all that was typed. */
    static Reply again(Page page) {
        return new Show(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same form again: somebody else changed the thing meanwhile. */
    static Reply changedMeanwhile(Page page) {
        return new Show(page, HttpStatus.CONFLICT);
    }

    static SeeOther seeOther(String path) {
        return new SeeOther(path, null);
    }

    static Reply download(String fileName, String mediaType, Body body) {
        return new Download(fileName, mediaType, body);
    }
}
