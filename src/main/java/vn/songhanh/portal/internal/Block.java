package vn.songhanh.portal.internal;

/** A part of a body: clean HTML, or the place of a picture. */
sealed interface Block {

    record Html(String clean) implements Block {}

    /** @param place the number of the picture, from 1 */
    record Photo(int place) implements Block {}

    /** As it is stored: HTML begins with an element, a place is a number. */
    static Block stored(String text) {
        return text.startsWith("<") ? new Html(text) : new Photo(Integer.parseInt(text));
    }

    default String toStore() {
        return switch (this) {
            case Html(var clean) -> clean;
            case Photo(var place) -> Integer.toString(place);
        };
    }
}
