package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Side;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** A year that was mistyped, so that no text ruled the day: the form comes back with what was typed and says why. */
@DatabaseTest
@Import(People.class)
class DaysBeforeAllTextsTests extends InFoundingWorld {

    @Autowired
    People people;

    @ParameterizedTest(name = "{0} {1}, {2}={3} on {4}")
    @CsvSource({
        "UNION, survey, workers, 47, 02/02/2020",
        "UNION, board, persons, 47, 02/02/2020",
        "UNION, joining, members, 47, 31/12/2013",
        "UNION, survey, workers, 47, 01/01/0001",
        "PARTY, survey, workers, 47, 18/01/2011",
        "PARTY, joining, members, 47, 18/01/2011"
    })
    void a_step_of_a_day_that_no_text_ruled_is_refused_in_words(
            String objective, String step, String field, String typed, String on) {
        var officer = officer(objective);
        var answer = officer.post(opened(officer, objective) + "/" + step)
                .param("version", "0")
                .param("on", on)
                .param(field, typed)
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Ngày " + on + " trước mọi văn bản mà sổ quy định có. Xem lại năm.",
                        "value=\"" + typed + "\"",
                        "value=\"" + on + "\"");
    }

    @Test
    void what_cannot_be_read_is_named_whatever_the_day() {
        var officer = officer("UNION");

        assertThat(officer.post(opened(officer, "UNION") + "/board")
                        .param("version", "0")
                        .param("on", "01/05/2019")
                        .param("persons", "vài")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"vài\"");
    }

    private Person officer(String objective) {
        return objective.equals("UNION")
                ? people.officer(Side.UNION, world.federation)
                : people.officer(Side.PARTY, world.bloc);
    }

    private String opened(Person officer, String objective) {
        var answer = officer.post("/app/cases")
                .param("enterprise", world.enterprise("Công ty TNHH Nhầm Năm").toString())
                .param("objective", objective)
                .param("on", "2031-05-01")
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
