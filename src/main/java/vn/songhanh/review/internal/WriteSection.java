package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.web.NotFound;

/** Writes the next version of a section's text, or brings an older one back as the newest. */
@Service
class WriteSection {

    private final ReviewTable reviews;
    private final SectionTable sections;
    private final Programmes programmes;
    private final Holders holders;
    private final Clock clock;

    WriteSection(ReviewTable reviews, SectionTable sections, Programmes programmes, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.sections = sections;
        this.programmes = programmes;
        this.holders = holders;
        this.clock = clock;
    }

    /** Writes over the newest version, whoever wrote it. */
    @Transactional
    ReviewAnswer write(ReviewId id, String section, String words) {
        var locked = reviews.lock(id).orElseThrow(NotFound::new);
        return write(locked.id(), section, words, newest(id, section).number());
    }

    /** Writes over the version that the writer has seen, and over no other. */
    @Transactional
    ReviewAnswer write(ReviewId id, String section, String words, int seen) {
        var mandate = Voice.mandate(Role.OFFICER);
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> review.mayBeWritten() ? Optional.empty() : Optional.of(ReviewCycle.notNow(review)));
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        var newest = newest(id, section);
        if (newest.words().equals(words)) {
            return new ReviewAnswer.Done(id);
        }
        if (newest.number() != seen) {
            return OpenReview.declined(
                    new ReviewAnswer.Objection.WrittenMeanwhile(section, newest.by(), newest.at(), newest.words()));
        }
        var faults = section.equals(ReviewWords.REWARDED) ? CheckMarks.againstAny(words) : marks().objections(words);
        if (!faults.isEmpty()) {
            return new ReviewAnswer.Declined(faults);
        }
        var by = ReviewCycle.person().fullName();
        reviews.write(id, section, newest.number() + 1, words, mandate.side(), clock.instant(), by);
        return new ReviewAnswer.Done(id);
    }

    /** Brings a version back as the newest one; the ones between stay. */
    @Transactional
    ReviewAnswer restore(ReviewId id, String section, int version, int seen) {
        Voice.mandate(Role.OFFICER);
        var words = sections.versions(id, ReviewWords.known(section)).stream()
                .filter(one -> one.number() == version)
                .map(SectionTable.Version::words)
                .findFirst()
                .orElseThrow(NotFound::new);
        return write(id, section, words, seen);
    }

    private CheckMarks marks() {
        return new CheckMarks(programmes.indicators().stream()
                .filter(Indicator::core)
                .map(Indicator::code)
                .collect(Collectors.toSet()));
    }

    private SectionTable.Version newest(ReviewId id, String section) {
        List<SectionTable.Version> versions = sections.versions(id, ReviewWords.known(section));
        return versions.isEmpty()
                ? new SectionTable.Version(0, "", Side.PARTY, Instant.EPOCH, "")
                : versions.getFirst();
    }
}
