package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;
import static vn.songhanh.candidate.internal.CandidateWorld.house;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.HardCheck.Mismatch;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.People;

/** Who introduces by resolution is the committee of a grassroots union that the tree has, and that works, on the day. */
class IntroducingUnionTests extends InCandidateWorld {

    private static final LocalDate DAY = MARCH.plusDays(40);

    @Autowired
    Organisation organisation;

    @Autowired
    IntroducingUnionCheck check;

    @Autowired
    People people;

    @Test
    void a5_a7_nobody_is_introduced_before_the_first_day_of_a_union_of_the_enterprise() {
        var enterprise = world.withoutUnion(world.district, world.bloc);
        var person = registered(enterprise);

        assertThat(introduced(person, DAY)).isInstanceOfSatisfying(Outcome.Declined.class, declined -> {
            assertThat(declined.objections())
                    .singleElement()
                    .isInstanceOf(Objection.NoUnionThere.class)
                    .isNotInstanceOf(Objection.Allowable.class);
            assertThat(((Objection.NoUnionThere) declined.objections().getFirst())
                            .rule()
                            .clause()
                            .vi())
                    .isEqualTo("Khoản 1 Điều 4 Điều lệ Đảng");
        });

        world.unionised(enterprise, union(), DAY);

        assertThat(why(introduced(person, DAY.minusDays(1)))).isEqualTo("NoUnionThere");
        done(introduced(person, DAY));
    }

    @Test
    void a5_a7_a_union_that_has_ended_introduces_nobody_afterwards_and_whomsoever_before() {
        var union = union();
        var enterprise = world.withoutUnion(world.district, world.bloc);
        world.unionised(enterprise, union, CandidateWorld.BEGINNING);
        reorganised(new Reorganisation.Dissolve(union, "giải thể", new Decision("9", DAY, DAY)));
        var person = registered(enterprise);

        assertThat(why(introduced(person, DAY))).isEqualTo("NoUnionThere");
        done(introduced(person, DAY.minusDays(1)));
    }

    @Test
    void a5_a7_a_suspended_union_introduces_nobody_until_it_works_again() {
        var union = union();
        var enterprise = world.withoutUnion(world.district, world.bloc);
        world.unionised(enterprise, union, CandidateWorld.BEGINNING);
        reorganised(new Reorganisation.Suspend(union, "ngừng sản xuất", new Decision("9", DAY, DAY)));
        var again = DAY.plusDays(30);
        reorganised(new Reorganisation.Resume(union, new Decision("10", again, again)));
        var person = registered(enterprise);

        assertThat(why(introduced(person, DAY))).isEqualTo("UnionSuspended");
        assertThat(why(introduced(person, again.minusDays(1)))).isEqualTo("UnionSuspended");
        done(introduced(person, again));
        done(introduced(registered(enterprise), DAY.minusDays(1)));
    }

    @Test
    void a5_a7_a_combined_union_introduces_people_of_each_of_its_enterprises() {
        var union = union();
        var one = world.withoutUnion(world.district, world.bloc);
        var other = world.withoutUnion(world.district, world.bloc);
        world.unionised(one, union, CandidateWorld.BEGINNING);
        world.unionised(other, union, DAY);

        done(introduced(registered(one), DAY));
        done(introduced(registered(other), DAY));
        assertThat(why(introduced(registered(other), DAY.minusDays(1)))).isEqualTo("NoUnionThere");
    }

    @Test
    void the_form_says_at_the_day_what_is_missing_and_leads_to_where_it_is_recorded() {
        var enterprise = world.withoutUnion(world.district, world.bloc);
        var person = registered(enterprise);
        var officer = people.officer(Side.UNION, world.district);
        var typed = Map.of("on", "10/04/2027", "number", "05-NQ/CĐCS lần đầu");

        var again = CandidateWorld.step(officer, person, "introduction", typed);

        assertThat(again).hasStatus(422);
        assertThat(read(again))
                .contains("id=\"on-error\"")
                .contains("Ngày 10/04/2027 sổ chưa có công đoàn cơ sở nào ở Công ty TNHH Nguồn")
                .contains("Khoản 1 Điều 4 Điều lệ Đảng")
                .contains("href=\"/app/cases/existing/" + enterprise + "\"")
                .contains("value=\"05-NQ/CĐCS lần đầu\"")
                .doesNotContain("Ngoại lệ được phép");

        assertThat(officer.post("/app/cases/existing/" + enterprise)
                        .param("kind", "GRASSROOTS_UNION")
                        .param("name", "CĐCS ghi khi giới thiệu " + enterprise)
                        .param("on", "30/06/2019")
                        .exchange())
                .hasStatus(303);

        assertThat(read(officer.get("/app/candidates/" + person + "/introduction")
                        .exchange()))
                .contains("CĐCS ghi khi giới thiệu " + enterprise);
        assertThat(CandidateWorld.step(officer, person, "introduction", typed)).hasStatus(303);
    }

    @Test
    void the_form_is_in_english_too_and_says_that_a_union_is_suspended() {
        var union = union();
        var enterprise = world.withoutUnion(world.district, world.bloc);
        world.unionised(enterprise, union, CandidateWorld.BEGINNING);
        reorganised(new Reorganisation.Suspend(union, "ngừng sản xuất", new Decision("9", DAY, DAY)));
        var person = registered(enterprise);
        var officer = people.officer(Side.UNION, world.district);

        var address = "/app/candidates/" + person + "/introduction";
        var english = new Cookie("lang", "en");

        var form = read(officer.get(address).cookie(english).exchange());
        assertThat(form).contains("Resolution of the committee of").contains("suspended");
        assertThat(read(officer.post(address)
                        .cookie(english)
                        .param("version", form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"))
                        .param("on", "01/06/2027")
                        .param("number", "05-NQ/CĐCS")
                        .exchange()))
                .contains("was suspended and its committee passed no resolution")
                .contains("Party Charter, Article 4(1)");
    }

    @Test
    void an_introduction_of_which_the_union_turns_out_to_have_ended_before_is_found_by_both_units_that_answer() {
        var union = union();
        var enterprise = world.withoutUnion(world.district, world.bloc);
        world.unionised(enterprise, union, CandidateWorld.BEGINNING);
        var person = registered(enterprise);
        done(introduced(person, DAY));
        var before = registered(enterprise);
        done(introduced(before, DAY.minusDays(1)));
        assertThat(found(world.ofDistrict(), person)).isEmpty();

        reorganised(new Reorganisation.Dissolve(union, "giải thể", new Decision("9", DAY, DAY)));

        assertThat(found(world.ofDistrict(), person))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.detail().vi())
                        .startsWith("Ngày 10/04/2027 sổ chưa có công đoàn cơ sở nào ở Công ty TNHH Nguồn")
                        .contains("Khoản 1 Điều 4 Điều lệ Đảng"));
        assertThat(found(world.ofBloc(), person)).hasSize(1);
        assertThat(found(world.officer(Side.PARTY, world.otherBloc), person)).isEmpty();
        assertThat(found(world.ofDistrict(), before)).as("the union's last day").isEmpty();
        assertThat(Voice.house("check", () -> check.look(Integer.MAX_VALUE)).first())
                .isEmpty();
    }

    @Test
    void an_introduction_of_which_the_union_turns_out_to_have_been_suspended_is_found() {
        var union = union();
        var enterprise = world.withoutUnion(world.district, world.bloc);
        world.unionised(enterprise, union, CandidateWorld.BEGINNING);
        var person = registered(enterprise);
        done(introduced(person, DAY));

        reorganised(new Reorganisation.Suspend(union, "ngừng sản xuất", new Decision("9", DAY, DAY)));

        assertThat(found(world.ofDistrict(), person))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.detail().vi())
                        .contains("đang tạm ngừng hoạt động, ban chấp hành không ra nghị quyết"));
        assertThat(read(people.officer(Side.UNION, world.district)
                        .get("/app/checks/introducing-unions")
                        .exchange()))
                .contains("href=\"/app/candidates/" + person + "\"");
    }

    private List<Mismatch> found(Acting acting, CandidateId person) {
        return as(acting, () -> check.look(Integer.MAX_VALUE)).first().stream()
                .filter(mismatch -> mismatch.href().equals("/app/candidates/" + person))
                .toList();
    }

    private CandidateId registered(EnterpriseId enterprise) {
        return as(
                world.ofDistrict(),
                () -> done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(),
                        enterprise,
                        MARCH,
                        Consent.Purpose.REGISTER,
                        Consent.Purpose.SHARE))));
    }

    private Outcome introduced(CandidateId person, LocalDate on) {
        return as(world.ofDistrict(), () -> candidates.take(person, Step.of(StepKind.INTRODUCTION, on, "05-NQ/CĐCS")));
    }

    private UnitId union() {
        return world.unit(UnitKind.GRASSROOTS_UNION, world.district);
    }

    private void reorganised(Reorganisation reorganisation) {
        assertThat(house(() -> organisation.reorganise(reorganisation)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private static String why(Outcome outcome) {
        return ((Outcome.Declined) outcome)
                .objections().stream()
                        .map(one -> one.getClass().getSimpleName())
                        .collect(Collectors.joining(" "));
    }

    private static String read(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
