package vn.songhanh.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address of ours and what is asked there, so that a list can be sent, and shown again with one word said otherwise. What is
 * blank is not said.
 */
public final class Address {

    private static final String PAGE = "page";

    private final String path;
    private final Map<String, String> words;

    private Address(String path, Map<String, String> words) {
        this.path = path;
        this.words = words;
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with a word said, or said otherwise; it comes last. */
    public Address with(String name, @Nullable String said) {
        var others = new LinkedHashMap<>(words);
        others.remove(name);
        if (said != null && !said.isBlank()) {
            others.put(name, said.strip());
        }
        return new Address(path, others);
    }

    public Address without(String name) {
        return with(name, null);
    }

    /** The same list from its first page on. */
    public Address first() {
        return without(PAGE);
    }

    /** One page of the list, from 1. */
    public Address page(int number) {
        return with(PAGE, number == 1 ? null : Integer.toString(number));
    }

    /** The same asked elsewhere, such as at the address of a file. */
    public Address at(String other) {
        return new Address(other, words);
    }

    /** Whether nothing is asked. */
    public boolean bare() {
        return words.isEmpty();
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath(path);
        words.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }
}
