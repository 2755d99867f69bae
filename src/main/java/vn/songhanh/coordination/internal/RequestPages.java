package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the pages of support requests show. */
@Service
class RequestPages {

    /** What stands on a new form; nobody rules it, and the writer may change it. */
    private static final int USUAL_WORKING_DAYS = 10;

    private final RequestTable requests;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final UnitNames names;
    private final Clock clock;

    RequestPages(RequestTable requests, Programmes programmes, WorkingCalendar calendar, UnitNames names, Clock clock) {
        this.requests = requests;
        this.programmes = programmes;
        this.calendar = calendar;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RequestFormPage empty(Mandate mandate) {
        var usual = calendar.days().plus(today(), USUAL_WORKING_DAYS);
        return new RequestFormPage(
                null, new RequestForm("", "", usual.toString(), "0"), asked(mandate.side()), Faults.NONE);
    }

    @Transactional(readOnly = true)
    RequestFormPage again(Mandate mandate, RequestForm form, Faults faults) {
        return new RequestFormPage(null, form, asked(mandate.side()), faults);
    }

    @Transactional(readOnly = true)
    RequestFormPage edit(RequestId id) {
        var request = written(id);
        return new RequestFormPage(id.value(), RequestForm.of(request), asked(request.from()), Faults.NONE);
    }

    /** The form again, over what stands there now. */
    @Transactional(readOnly = true)
    RequestFormPage again(RequestId id, RequestForm form, Faults faults) {
        var request = written(id);
        return new RequestFormPage(id.value(), form.over(request.version()), asked(request.from()), faults);
    }

    @Transactional(readOnly = true)
    RequestPage one(Mandate mandate, RequestId id, RequestPage.Typed typed, Faults faults) {
        var request = requests.byId(id).orElseThrow(NotFound::new);
        var programme = programmes.byId(request.programme()).orElseThrow();
        return new RequestPage(
                id.value(),
                request.subject(),
                request.words(),
                request.from(),
                name(request.unit()),
                asked(programme, request.from()),
                request.answerBy(),
                request.state() == RequestState.SENT && request.answerBy().isBefore(today()),
                request.state(),
                request.sentOn(),
                request.verdict(),
                request.answer(),
                request.answeredOn(),
                request.answeredBy(),
                request.writtenBy(),
                request.writtenBy(mandate),
                request.state() == RequestState.SENT && request.answeredBy(mandate, programme, today()),
                typed,
                faults);
    }

    /** The request, for those who wrote it; for others there is no such page. */
    private Request written(RequestId id) {
        return requests.byId(id)
                .filter(request -> request.writtenBy(Voice.mandate(Role.OFFICER)))
                .orElseThrow(NotFound::new);
    }

    private String asked(Side from) {
        return programmes
                .inForce(today())
                .map(programme -> asked(programme, from))
                .orElse("");
    }

    private String asked(Programme programme, Side from) {
        return programme.holder(from.other(), today()).map(this::name).orElse("");
    }

    private String name(UnitId unit) {
        return names.namesOn(today(), List.of(unit)).getOrDefault(unit, "");
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
