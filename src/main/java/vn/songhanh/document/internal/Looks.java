package vn.songhanh.document.internal;

import static vn.songhanh.document.internal.Look.Align.CENTRE;
import static vn.songhanh.document.internal.Look.Align.JUSTIFIED;
import static vn.songhanh.document.internal.Look.Align.LEFT;
import static vn.songhanh.document.internal.Look.Align.RIGHT;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profile.Leading;

/** What a profile's numbers mean for each part. What no rule prescribes (space to sign in, gaps) is chosen here. */
final class Looks {
    /** Room for a signature and a seal of 36 mm, in points. */
    private static final double ROOM_TO_SIGN = 72;

    private final Map<Part, Look> looks = new EnumMap<>(Part.class);
    private final Profile profile;

    private Looks(Profile profile) {
        this.profile = profile;
    }

    static Map<Part, Look> of(Profile profile) {
        var made = new Looks(profile);
        made.head();
        made.title();
        made.text();
        made.tables();
        made.foot();
        made.annexes();
        return Collections.unmodifiableMap(made.looks);
    }

    private void head() {
        var head = profile.head();
        looks.put(Part.STATE_NAME, Look.of(head.name().lettering(), CENTRE));
        var motto = head.motto().orElse(head.name());
        looks.put(Part.MOTTO, Look.of(motto.lettering(), CENTRE));
        looks.put(Part.SUPERIOR, Look.of(head.superior(), CENTRE));
        looks.put(Part.ISSUER, Look.of(head.issuer(), CENTRE));
        looks.put(Part.UNDER_ISSUER, Look.of(head.superior(), CENTRE));
        looks.put(Part.NUMBER, Look.of(head.number().lettering(), CENTRE));
        looks.put(
                Part.DRAFT,
                Look.of(head.number().lettering().inBold().inCapitals(), CENTRE).spaced(6, 0));
        looks.put(Part.LETTER_SUBJECT, Look.of(profile.title().letterSubject(), CENTRE));
        looks.put(Part.DATELINE, Look.of(head.placeAndDate(), CENTRE));
        looks.put(Part.RULE, Look.of(head.superior(), CENTRE).spaced(1, 0).leaded(new Leading.Exactly(6)));
        looks.put(Part.GAP, Look.of(head.superior(), LEFT).leaded(new Leading.Exactly(10)));
        looks.put(Part.PAGE_NUMBER, Look.of(profile.page().number(), CENTRE));
    }

    private void title() {
        var title = profile.title();
        var leading = profile.text().leading();
        looks.put(
                Part.TYPE_NAME,
                Look.of(title.typeName(), CENTRE).spaced(18, 0).leaded(leading).bound());
        looks.put(Part.SUBJECT, Look.of(title.subject(), CENTRE).leaded(leading).bound());
        looks.put(
                Part.UNDER_SUBJECT,
                Look.of(title.subject(), CENTRE).spaced(0, 6).leaded(leading));
    }

    private void text() {
        var text = profile.text();
        var body = Look.of(text.body(), JUSTIFIED)
                .indented(text.indent())
                .spaced(text.before(), 0)
                .leaded(text.leading());
        looks.put(Part.BODY, body);
        looks.put(Part.BULLET, body);
        looks.put(
                Part.BASES,
                Look.of(text.bases(), JUSTIFIED)
                        .indented(text.indent())
                        .spaced(text.before(), 0)
                        .leaded(text.leading()));
        for (var level = 1; level <= profile.levels().size(); level++) {
            var lettering = profile.levels().get(level - 1).lettering();
            looks.put(
                    Part.heading(level),
                    Look.of(lettering, JUSTIFIED)
                            .indented(text.indent())
                            .spaced(level == 1 ? 2 * text.before() : text.before(), 0)
                            .leaded(text.leading())
                            .bound());
        }
    }

    private void tables() {
        var cell = profile.text().table();
        var body = profile.text().body();
        looks.put(Part.TABLE_TITLE, Look.of(body.inBold(), CENTRE).spaced(12, 6).bound());
        looks.put(Part.TABLE_HEAD, Look.of(cell.inBold(), CENTRE).spaced(2, 2).bound());
        looks.put(Part.TABLE_TEXT, Look.of(cell, LEFT).spaced(2, 2));
        looks.put(Part.TABLE_CENTRED, Look.of(cell, CENTRE).spaced(2, 2));
        looks.put(Part.TABLE_NUMBER, Look.of(cell, RIGHT).spaced(2, 2));
        looks.put(Part.TABLE_GROUP, Look.of(cell.inBold(), LEFT).spaced(2, 2).bound());
        looks.put(Part.FIGURE, Look.of(body, CENTRE).spaced(12, 0).bound());
        looks.put(Part.CAPTION, Look.of(cell.inItalic(), CENTRE).spaced(3, 12));
    }

    private void foot() {
        var signing = profile.signing();
        looks.put(Part.CAPACITY, Look.of(signing.capacity(), CENTRE).bound());
        looks.put(Part.POST, Look.of(signing.post(), CENTRE).bound());
        looks.put(Part.SIGNER, Look.of(signing.name(), CENTRE).spaced(ROOM_TO_SIGN, 0));
        var recipients = profile.recipients();
        looks.put(
                Part.RECIPIENTS_LABEL,
                Look.of(recipients.labelLettering(), LEFT).bound());
        looks.put(Part.RECIPIENT, Look.of(recipients.item(), LEFT));
    }

    private void annexes() {
        var annexes = profile.annexes();
        var leading = profile.text().leading();
        looks.put(
                Part.ANNEX_LABEL,
                Look.of(annexes.lettering(), CENTRE).leaded(leading).bound());
        looks.put(
                Part.ANNEX_TITLE,
                Look.of(annexes.lettering().inCapitals(), CENTRE)
                        .leaded(leading)
                        .bound());
        looks.put(
                Part.ANNEX_REFERENCE,
                Look.of(profile.text().body().inItalic(), CENTRE)
                        .spaced(0, profile.text().before())
                        .leaded(leading)
                        .bound());
    }
}
