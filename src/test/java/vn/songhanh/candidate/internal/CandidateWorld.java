package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.People;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A small known world: two districts of a federation, two committees of a city, a programme of 2027 to 2030. All names are invented. */
class CandidateWorld {

    static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final Map<EnterpriseId, String> CODES = new ConcurrentHashMap<>();

    private static @Nullable CandidateWorld only;

    private final Organisation organisation;
    private final Registrations registrations;
    private final Enterprises enterprises;

    final UnitId federation;
    final UnitId district;
    final UnitId otherDistrict;
    final UnitId city;
    final UnitId bloc;
    final UnitId otherBloc;
    final ProgrammeId programme;
    /** Two that follow each other. */
    final ProgrammeId first;

    final ProgrammeId second;

    /** One for all tests, since their programmes would overlap in the one database. */
    static synchronized CandidateWorld of(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        if (only == null) {
            only = new CandidateWorld(organisation, registrations, enterprises, programmes);
        }
        return only;
    }

    private CandidateWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        this.organisation = organisation;
        this.registrations = registrations;
        this.enterprises = enterprises;
        federation = unit(UnitKind.CITY_FEDERATION, null);
        district = unit(UnitKind.UPPER_UNION, federation);
        otherDistrict = unit(UnitKind.UPPER_UNION, federation);
        city = unit(UnitKind.CITY_COMMITTEE, null);
        bloc = unit(UnitKind.UPPER_COMMITTEE, city);
        otherBloc = unit(UnitKind.UPPER_COMMITTEE, city);
        programme = programme(programmes, Period.term(2027, 2030));
        first = programme(programmes, Period.term(2034, 2035));
        second = programme(programmes, Period.term(2036, 2037));
    }

    private ProgrammeId programme(Programmes programmes, Period term) {
        return house(() -> programmes.open(new NewProgramme(
                "candidate-" + System.nanoTime(),
                Words.same("Chương trình thử"),
                Words.same(""),
                "01",
                term.first(),
                term,
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(
                        new Programme.Party(Side.UNION, federation, BEGINNING, null),
                        new Programme.Party(Side.PARTY, city, BEGINNING, null)),
                List.of())));
    }

    EnterpriseId enterprise() {
        return enterprise(district, bloc);
    }

    /** With a grassroots union since the beginning, where a union unit manages it. */
    EnterpriseId enterprise(@Nullable UnitId union, UnitId party) {
        var id = withoutUnion(union, party);
        if (union != null) {
            unionised(id, unit(UnitKind.GRASSROOTS_UNION, union), BEGINNING);
        }
        return id;
    }

    /** The grassroots union is in the enterprise from this day on, in another one too or not. */
    void unionised(EnterpriseId enterprise, UnitId union, LocalDate from) {
        house(() -> {
            enterprises.organised(enterprise, Line.UNION, union, from);
            return enterprise;
        });
    }

    EnterpriseId withoutUnion(@Nullable UnitId union, UnitId party) {
        var number = COUNT.incrementAndGet();
        var code = "02066%05d".formatted(number);
        return house(() -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code),
                    true,
                    "Công ty TNHH Nguồn " + number,
                    "",
                    null,
                    OwnershipSector.DOMESTIC_NON_STATE,
                    "",
                    null,
                    null,
                    BEGINNING));
            CODES.put(id, code);
            if (union != null) {
                registrations.managed(id, Line.UNION, union, BEGINNING);
            }
            registrations.managed(id, Line.PARTY, party, BEGINNING);
            return id;
        });
    }

    /** As it is typed in a form. */
    static String code(EnterpriseId enterprise) {
        return Objects.requireNonNull(CODES.get(enterprise));
    }

    void managed(EnterpriseId enterprise, Line line, UnitId unit, LocalDate from) {
        house(() -> {
            registrations.managed(enterprise, line, unit, from);
            return enterprise;
        });
    }

    /** A woman of 25 at the beginning of the programme, worker and union member; nobody else is of her name. */
    static Person somebody() {
        return new Person(
                "Người Thử Số " + COUNT.incrementAndGet(),
                YearMonth.of(2002, 1),
                Person.Sex.FEMALE,
                Person.Job.WORKER,
                true);
    }

    static Entry entry(Person person, EnterpriseId enterprise, LocalDate on, Consent.Purpose... purposes) {
        return new Entry(
                person,
                enterprise,
                on,
                Arrays.stream(purposes)
                        .map(purpose -> new Consent(purpose, Consent.Form.REQUEST, on, "tủ hồ sơ", null))
                        .toList(),
                false);
    }

    /** Entered by the union on a day, with consent to be introduced, and introduced nine days later. */
    CandidateId introduced(Candidates candidates, EnterpriseId enterprise, LocalDate on) {
        return as(ofDistrict(), () -> {
            var id = done(candidates.enter(
                    entry(somebody(), enterprise, on, Consent.Purpose.REGISTER, Consent.Purpose.SHARE)));
            done(candidates.take(id, Step.of(StepKind.INTRODUCTION, on.plusDays(9), "05-NQ/CĐCS")));
            return id;
        });
    }

    /** From the pool to the verified dossier, all within two months of a day. */
    void verified(Candidates candidates, CandidateId id, LocalDate on) {
        as(ofBloc(), () -> {
            done(candidates.take(id, Step.of(StepKind.POOL, on, "01-NQ/CB").also(on)));
            done(candidates.take(id, Step.of(StepKind.CLASS, on.plusDays(10), "")));
            done(candidates.take(id, Step.of(StepKind.CERTIFICATE, on.plusDays(20), "GCN 12")));
            done(candidates.take(
                    id,
                    Step.of(StepKind.DOSSIER, on.plusDays(30), "")
                            .also(on.plusDays(35))
                            .with(papers())));
            return done(candidates.take(id, Step.of(StepKind.VERIFICATION, on.plusDays(50), "")));
        });
    }

    /** From the verified dossier to the admission decision, two months after a day. */
    void admitted(Candidates candidates, CandidateId id, LocalDate on) {
        as(ofBloc(), () -> {
            done(candidates.take(
                    id,
                    Step.of(StepKind.CELL, on, "02-NQ/CB")
                            .voted(6, 9)
                            .backed(Introducers.TRADE_UNION, 12)
                            .past(Schooling.DIPLOMA, null)));
            done(candidates.take(
                    id, Step.of(StepKind.COMMITTEE, on.plusDays(20), "07-NQ/ĐU").voted(10, 15)));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.ADMISSION, on.plusDays(60), "31-QĐ/ĐU")
                            .also(on.plusDays(62))
                            .ofUnionMember(true)));
        });
    }

    static Map<String, String> papers() {
        return papersIn("tủ 3");
    }

    private static Map<String, String> papersIn(String place) {
        return Dossier.ADMISSION.papers().stream().collect(Collectors.toMap(Enum::name, _ -> place));
    }

    /** Words of officers about a person. */
    record Said(String resolution, String certificate, String place, String decidedBy, String reason) {}

    /** From the pool to the cell's resolution in five weeks, the months together set aside: all that may be said of it, in these words. */
    void resolved(Candidates candidates, CandidateId id, LocalDate on, Said said) {
        as(ofBloc(), () -> {
            done(candidates.take(
                    id, Step.of(StepKind.POOL, on, said.resolution()).also(on)));
            done(candidates.take(id, Step.of(StepKind.CERTIFICATE, on.plusDays(5), said.certificate())));
            done(candidates.take(
                    id,
                    Step.of(StepKind.DOSSIER, on.plusDays(15), "")
                            .also(on.plusDays(16))
                            .with(papersIn(said.place()))));
            done(candidates.take(id, Step.of(StepKind.VERIFICATION, on.plusDays(25), "")));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.CELL, on.plusDays(35), said.resolution())
                            .voted(6, 9)
                            .backed(Introducers.TWO_MEMBERS, 3)
                            .past(Schooling.DIPLOMA, null)
                            .allowed(IntroducerRules.TOGETHER, said.decidedBy(), said.reason())
                            .allowed(IntroducerRules.BESIDE_UNION, said.decidedBy(), said.reason())));
        });
    }

    /** The grassroots union of an enterprise, where nothing of it matters but that it is there. */
    static Unit someUnion() {
        return new Unit(
                new UnitId(3),
                Line.UNION,
                UnitKind.GRASSROOTS_UNION,
                "",
                "CĐCS Thử",
                "CĐCS Thử",
                null,
                BEGINNING,
                null);
    }

    /** The form by which a woman born in 2002 is registered, to be sent. */
    static MockMvcTester.MockMvcRequestBuilder form(People.Person officer, String name, String enterprise) {
        return officer.post("/app/candidates")
                .param("name", name)
                .param("born", "01/2002")
                .param("sex", "FEMALE")
                .param("job", "WORKER")
                .param("enterprise", enterprise)
                .param("form", "REQUEST")
                .param("on", "01/03/2027")
                .param("keptAt", "tủ 1")
                .param("consent-REGISTER", "true")
                .param("told", "true");
    }

    /** What an officer types in the form of a step, on the page as it is now. */
    static MvcTestResult step(People.Person officer, CandidateId id, String step, Map<String, String> typed) {
        var path = "/app/candidates/" + id + "/" + step;
        var page =
                new String(officer.get(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var post =
                officer.post(path).param("version", page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
        typed.forEach(post::param);
        return post.exchange();
    }

    /** For everybody there is, those of other tests too. */
    static void timePasses(Candidates candidates) {
        house(() -> {
            candidates.timePasses();
            return candidates;
        });
    }

    /**
     * What is claimed and confirmed by each indicator that persons move, by whomsoever: other tests are in the same programmes. What no
     * stocktake has found has no number.
     */
    static Map<String, BigDecimal> values(Figures figures, ProgrammeId programme, Period period) {
        return house(() -> figures.all(FigureQuery.whole(programme, period))).stream()
                .filter(figure -> figure.claimed() != null && figure.confirmed() != null)
                .collect(Collectors.toMap(
                        figure -> figure.indicator().code(),
                        figure -> plain(figure.claimed().add(figure.confirmed()))));
    }

    /** 30 and not 3E+1, so that one number is equal to another however it came about. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static long count(Figures figures, ProgrammeId programme, String indicator, int year) {
        return values(figures, programme, Period.year(year)).get(indicator).longValueExact();
    }

    Acting officer(Side side, UnitId unit) {
        return new Acting.Person(
                new AccountId(1), "Cán bộ thử", false, new Mandate(new AccountId(1), side, unit, Set.of(Role.OFFICER)));
    }

    Acting ofDistrict() {
        return officer(Side.UNION, district);
    }

    Acting ofBloc() {
        return officer(Side.PARTY, bloc);
    }

    static CandidateId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    static <T> T as(Acting acting, Supplier<T> work) {
        return Voice.as(acting, work);
    }

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }

    UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        var name = kind + " nguồn " + COUNT.incrementAndGet();
        return house(() -> organisation.found(
                new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }
}
