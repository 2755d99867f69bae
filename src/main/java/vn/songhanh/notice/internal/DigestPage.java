package vn.songhanh.notice.internal;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.FormPage;

/**
 * How a person wants their digest.
 *
 * @param working whether a mail server is told
 */
public record DigestPage(DigestForm form, boolean working, Map<String, Words> faults) implements FormPage {

    public Map<String, String> rhythms(Language language) {
        return Option.options(language, Rhythm.values());
    }

    public Map<String, String> hours() {
        var options = new LinkedHashMap<String, String>();
        for (var hour = 0; hour < 24; hour++) {
            options.put(Integer.toString(hour), "%02d:00".formatted(hour));
        }
        return options;
    }

    public Map<String, String> weekdays(Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var day : DayOfWeek.values()) {
            options.put(Integer.toString(day.getValue()), Dateline.weekday(day).in(language));
        }
        return options;
    }
}
