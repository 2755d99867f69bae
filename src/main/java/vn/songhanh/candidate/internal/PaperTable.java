package vn.songhanh.candidate.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.text.Words;

/** Which papers of a person's dossiers are there, and where they lie. */
@Repository
class PaperTable {

    private final JdbcClient jdbc;
    private final PersonCipher cipher;

    PaperTable(JdbcClient jdbc, PersonCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Map<DossierPaper, String> there(CandidateId id) {
        var there = new EnumMap<DossierPaper, String>(DossierPaper.class);
        jdbc.sql("select item, kept_at from candidate_paper where candidate_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        there.put(DossierPaper.valueOf(row.getString("item")), cipher.opened(row.getString("kept_at"))))
                .list();
        return there;
    }

    /** Those that the cell asks for before it resolves on the admission and that are not there. */
    List<Words> missing(CandidateId id) {
        var there = there(id).keySet();
        return Dossier.ADMISSION.papers().stream()
                .filter(paper -> paper.required() && !there.contains(paper))
                .map(DossierPaper::words)
                .toList();
    }

    /** All of them as one text; null for none known. */
    @Nullable
    String sealed(@Nullable Map<DossierPaper, String> there) {
        return there == null
                ? null
                : cipher.sealed(there.entrySet().stream()
                        .map(paper -> paper.getKey() + "=" + paper.getValue())
                        .collect(Collectors.joining("\n")));
    }

    @Nullable
    Map<DossierPaper, String> opened(@Nullable String sealed) {
        if (sealed == null) {
            return null;
        }
        return cipher.opened(sealed)
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(
                        paper -> DossierPaper.valueOf(paper[0]), paper -> paper.length > 1 ? paper[1] : ""));
    }

    /** As they were before; those of now stay where nobody knows. */
    void restore(CandidateId id, @Nullable Map<DossierPaper, String> before) {
        if (before != null) {
            put(id, before);
        }
    }

    /**
     * Of this dossier these are there now, by the names of {@link DossierPaper}, and no others.
     *
     * @throws IllegalArgumentException when a paper is of another dossier
     */
    void put(CandidateId id, Dossier dossier, Map<String, String> told) {
        var there = there(id);
        there.keySet().removeAll(dossier.papers());
        told.forEach((item, keptAt) -> {
            var paper = DossierPaper.valueOf(item);
            if (paper.dossier() != dossier) {
                throw new IllegalArgumentException(paper + " is not of the dossier " + dossier);
            }
            there.put(paper, keptAt);
        });
        put(id, there);
    }

    private void put(CandidateId id, Map<DossierPaper, String> there) {
        jdbc.sql("delete from candidate_paper where candidate_id = :id")
                .param("id", id.value())
                .update();
        there.forEach((paper, keptAt) -> jdbc.sql("""
            insert into candidate_paper (candidate_id, item, kept_at)
            values (:id, :item, :keptAt)
            """)
                .param("id", id.value())
                .param("item", paper.name())
                .param("keptAt", cipher.sealed(keptAt))
                .update());
    }
}
