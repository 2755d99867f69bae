package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.songhanh.text.Language;

/** The whole demonstration, opened page by page by those who would, in both languages, at a desk and on a telephone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private Walk walk;

    @BeforeAll
    void start() {
        walk = Walk.throughTheDemonstration();
    }

    @AfterAll
    void stop() {
        walk.close();
    }

    @Test
    void every_route_has_an_example_here() {
        var listed = new TreeSet<String>();
        Stream.concat(Visits.PAGES.stream(), Visits.FILES.stream())
                .map(Visit::route)
                .forEach(listed::add);
        listed.addAll(Visits.WITHOUT_EXAMPLE);

        assertThat(listed).isEqualTo(Routes.all());
    }

    @TestFactory
    Stream<DynamicTest> a_page_can_be_used_by_all() {
        return Visits.PAGES.stream()
                .flatMap(visit -> Stream.of(Language.VI, Language.EN)
                        .map(language -> DynamicTest.dynamicTest(
                                "%s, %s in %s".formatted(visit, visit.visitor(), language),
                                () -> assertThat(walk.lookAt(visit, language)).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> a_file_is_given() {
        return Visits.FILES.stream()
                .map(visit -> DynamicTest.dynamicTest(visit.toString(), () -> {
                    var answer = walk.window(visit.visitor()).request().get(walk.address(walk.find(visit)));

                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.body()).isNotEmpty();
                }));
    }
}
