package vn.songhanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.songhanh.document.Profile.Family;
import vn.songhanh.document.Signature.Authority;
import vn.songhanh.document.Signature.Rank;

/** Who signs with which words, and which form is in force. */
class SigningTests {
    private static final Authority STANDING_COMMITTEE = new Authority.Collective("Ban Thường vụ", "Bí thư");
    private static final Authority OFFICE = new Authority.Chief("Chánh Văn phòng");

    @Test
    void the_head_of_a_collective_signs_on_its_behalf() {
        assertThat(party(STANDING_COMMITTEE, Rank.HEAD).capacity()).containsExactly("T/M Ban Thường vụ");
    }

    @Test
    void the_deputy_of_a_collective_too_and_not_for_its_head() {
        assertThat(party(STANDING_COMMITTEE, Rank.DEPUTY).capacity()).containsExactly("T/M Ban Thường vụ");
    }

    @Test
    void a_chief_signs_in_person_and_a_deputy_for_the_chief() {
        assertThat(party(OFFICE, Rank.HEAD).capacity()).isEmpty();
        assertThat(party(OFFICE, Rank.DEPUTY).capacity()).containsExactly("K/T Chánh Văn phòng");
    }

    @Test
    void someone_below_signs_by_order() {
        assertThat(party(STANDING_COMMITTEE, Rank.BY_ORDER).capacity()).containsExactly("T/L Ban Thường vụ");
        assertThat(party(OFFICE, Rank.BY_ORDER).capacity()).containsExactly("T/L Chánh Văn phòng");
    }

    @Test
    void who_acts_for_a_head_says_so_before_the_post() {
        var acting = Signature.of(
                Profiles.ADMIN_ND30_2020, STANDING_COMMITTEE, Rank.ACTING, "Quyền Chủ tịch", "Nguyễn Văn A");

        assertThat(acting.capacity()).containsExactly("TM. Ban Thường vụ");
        assertThat(acting.post()).isEqualTo("Q. Chủ tịch");
    }

    @Test
    void a_leader_s_post_tells_the_rank() {
        assertThat(Rank.ofLeader("Phó Bí thư Thường trực")).isEqualTo(Rank.DEPUTY);
        assertThat(Rank.ofLeader("PHÓ CHỦ TỊCH")).isEqualTo(Rank.DEPUTY);
        assertThat(Rank.ofLeader("Quyền Chủ tịch")).isEqualTo(Rank.ACTING);
        assertThat(Rank.ofLeader("Bí thư")).isEqualTo(Rank.HEAD);
    }

    @Test
    void the_profile_is_the_one_in_force_on_the_document_s_day() {
        assertThat(Profiles.inForce(Family.PARTY, LocalDate.of(2018, 4, 3))).isEqualTo(Profiles.PARTY_HD36_2018);
        assertThat(Profiles.inForce(Family.PARTY, LocalDate.of(2026, 5, 26))).isEqualTo(Profiles.PARTY_HD36_2018);
        assertThat(Profiles.inForce(Family.PARTY, LocalDate.of(2026, 5, 27))).isEqualTo(Profiles.PARTY_HD05_2026);
        assertThat(Profiles.inForce(Family.ADMINISTRATIVE, LocalDate.of(2020, 3, 5)))
                .isEqualTo(Profiles.ADMIN_ND30_2020);
        assertThatThrownBy(() -> Profiles.inForce(Family.PARTY, LocalDate.of(2018, 4, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_kept_document_finds_its_profile_by_name() {
        assertThat(Profiles.named("PARTY_HD36_2018")).contains(Profiles.PARTY_HD36_2018);
        assertThat(Profiles.named("PARTY_1999")).isEmpty();
    }

    private static Signature party(Authority authority, Rank rank) {
        return Signature.of(Profiles.PARTY_HD36_2018, authority, rank, "Phó Bí thư", "Nguyễn Văn A");
    }
}
