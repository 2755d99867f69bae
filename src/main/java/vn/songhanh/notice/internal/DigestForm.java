package vn.songhanh.notice.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Said;

/** How a person wants their digest, as the browser sends it. */
public record DigestForm(
        @Nullable String rhythm,
        @Nullable String mail,
        @Nullable String hour,
        @Nullable String weekday,
        @Nullable String language,
        @Nullable String version) {

    static DigestForm of(Choice choice) {
        return new DigestForm(
                choice.rhythm().name(),
                choice.mail(),
                Integer.toString(choice.hour()),
                Integer.toString(choice.weekday().getValue()),
                choice.language().name(),
                Integer.toString(choice.version()));
    }

    DigestForm over(int current) {
        return new DigestForm(rhythm, mail, hour, weekday, language, Integer.toString(current));
    }

    Rhythm chosenRhythm() {
        return Said.oneOf(Rhythm.values(), rhythm).orElse(Rhythm.NEVER);
    }

    Map<String, Words> faults() {
        var faults = new LinkedHashMap<String, Words>();
        if (Said.oneOf(Rhythm.values(), rhythm).isEmpty()) {
            faults.put("rhythm", Words.of("Chọn nhịp gửi.", "Choose how often."));
        }
        var address = Typed.line(mail);
        if (chosenRhythm() != Rhythm.NEVER && !Recipient.wellFormed(address)
                || !address.isEmpty() && !Recipient.wellFormed(address)) {
            faults.put(
                    "mail",
                    Words.of("Ghi một địa chỉ thư, dạng ten@coquan.vn.", "Give an address such as name@office.vn."));
        }
        if (hour == null || !hour.matches("1?\\d|2[0-3]")) {
            faults.put("hour", Words.of("Chọn giờ từ 0 đến 23.", "Choose an hour from 0 to 23."));
        }
        return faults;
    }

    /** What was chosen, where nothing is wrong with it. */
    Choice choice(AccountId account, Instant now) {
        return new Choice(
                account,
                Typed.line(mail),
                chosenRhythm(),
                Integer.parseInt(hour == null ? "7" : hour),
                weekday != null && weekday.matches("[1-7]")
                        ? DayOfWeek.of(Integer.parseInt(weekday))
                        : DayOfWeek.MONDAY,
                "EN".equals(language) ? Language.EN : Language.VI,
                version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                now);
    }
}
