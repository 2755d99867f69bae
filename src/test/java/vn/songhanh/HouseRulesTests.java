package vn.songhanh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.web.Page;

/** The house style of docs/style.md, as far as a machine can hold us to it. */
class HouseRulesTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.songhanh");

    @Test
    void inside_a_module_only_records_for_templates_are_public() {
        classes()
                .that()
                .resideInAPackage("..internal..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beRecords()
                .orShould()
                .beInterfaces()
                .orShould()
                .beEnums()
                .check(OURS);
    }

    @Test
    void controllers_do_not_speak_sql() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(OURS);
    }

    @Test
    void what_the_database_sends_is_read_to_its_end_and_closed() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("its connection is lost where no transaction closes it; a list gives it back")
                .check(OURS);
    }

    @Test
    void pure_modules_know_neither_spring_nor_a_database() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.songhanh.text..", "vn.songhanh.time..", "vn.songhanh.sheet..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(OURS);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(OURS);
    }

    @Test
    void no_name_says_manager_or_helper() {
        var refused = "Manager|Helper|Utils?|Impl|Dto|Entity|Processor|Data|Info";
        for (var ours : OURS.that(not(resideInAnyPackage("gg.jte..")))) {
            assertThat(ours.getSimpleName()).doesNotMatch(".*(" + refused + ")");
        }
    }

    @Test
    void every_page_has_a_template_that_takes_it() throws ClassNotFoundException {
        for (var page : OURS.that(are(implement(Page.class)))) {
            var type = page.reflect().asSubclass(Page.class);
            var path = Page.templateOf(type).split("/");
            var template = Class.forName("gg.jte.generated.precompiled.%s.Jte%sGenerated"
                    .formatted(path[0], path[1].replace(".jte", "").replace("-", "")));
            assertThat(Arrays.stream(template.getMethods())
                            .filter(method -> method.getName().equals("render")))
                    .as(Page.templateOf(type))
                    .anySatisfy(render -> assertThat(render.getParameterTypes()).contains(type));
        }
    }

    @Test
    void tables_are_package_private() {
        classes()
                .that(simpleNameEndingWith("Table").and(resideInAnyPackage("..internal..")))
                .should()
                .notBePublic()
                .check(OURS);
    }
}
