package vn.songhanh.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A page with a form, shown again with what is wrong in it. */
public interface FormPage extends Page {

    /** What is wrong, by the names of the fields; nothing before anything has been typed. */
    Map<String, Words> faults();

    /** What is wrong with one field, to be said beside it. */
    default @Nullable String fault(String field, Language language) {
        var words = faults().get(field);
        return words == null ? null : words.in(language);
    }

    /** All that is wrong, to be said above the form in the order in which it was found. */
    default Map<String, String> faultsIn(Language language) {
        return Words.in(language, faults());
    }
}
