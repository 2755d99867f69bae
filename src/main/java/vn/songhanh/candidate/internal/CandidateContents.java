package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.enterprise.Standing;

/**
 * What is kept of a person, as far as the body that reads may know it.
 *
 * @param person null for units that do not answer for the person, and for one who has been erased
 * @param story the last step first
 * @param undone steps of the own side that were taken back, the latest first
 * @param alike whoever is alike to the person, of the Party side alone
 * @param joined the paths of the Party side that go on here, of that side alone
 * @param recalledOn when the unit that had handed the person on took that back; null for all others
 * @param standstill null where the person asks for nothing by which the path stands still
 */
public record CandidateContents(
        @Nullable Person person,
        Standing standing,
        List<Consent> consents,
        Map<DossierPaper, String> papers,
        List<Told> story,
        List<UndoneStep> undone,
        List<SetAside> exceptions,
        List<Look> looks,
        List<Alike> alike,
        List<Joined> joined,
        @Nullable LocalDate recalledOn,
        @Nullable Standstill standstill) {}
