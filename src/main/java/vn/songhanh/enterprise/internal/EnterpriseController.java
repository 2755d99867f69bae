package vn.songhanh.enterprise.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The page of one enterprise, and the dated facts that are recorded from it. */
@Controller
@RequestMapping(RegisterQuestion.PATH + "/{id:\\d+}")
class EnterpriseController {

    private final EnterprisePages pages;
    private final CountPeople people;
    private final RecordFact facts;

    EnterpriseController(EnterprisePages pages, CountPeople people, RecordFact facts) {
        this.pages = pages;
        this.people = people;
        this.facts = facts;
    }

    @GetMapping
    Reply show(@PathVariable int id) {
        return Reply.show(pages.page(new EnterpriseId(id), Voice.mandate()));
    }

    @GetMapping("/surveys/new")
    Reply newSurvey(@PathVariable int id) {
        return Reply.show(facts.surveyForm(new EnterpriseId(id), FactForm.EMPTY, Map.of()));
    }

    @PostMapping("/surveys")
    Reply survey(@PathVariable int id, @ModelAttribute FactForm form) {
        var enterprise = new EnterpriseId(id);
        var read = form.survey(facts.today());
        var survey = read.fact();
        if (survey == null) {
            return Reply.again(facts.surveyForm(enterprise, form, read.faults()));
        }
        var doubt = people.survey(enterprise, survey, "true".equals(form.sure()));
        if (doubt.isPresent()) {
            return Reply.again(facts.surveyForm(enterprise, form, Map.of(FactForm.DOUBTED, doubt.get())));
        }
        return back(
                id,
                Words.of("Đã ghi số liệu ngày {0}.", "The count of {0} was kept.")
                        .with(survey.on()));
    }

    @GetMapping("/management/new")
    Reply newManagement(@PathVariable int id) {
        return Reply.show(facts.takeoverForm(new EnterpriseId(id), FactForm.EMPTY, Map.of()));
    }

    @PostMapping("/management")
    Reply management(@PathVariable int id, @ModelAttribute FactForm form) {
        var enterprise = new EnterpriseId(id);
        var read = form.takeover(facts.today());
        var takeover = read.fact();
        if (takeover == null) {
            return Reply.again(facts.takeoverForm(enterprise, form, read.faults()));
        }
        facts.takeover(enterprise, takeover);
        return back(id, Words.of("Đã đổi đơn vị quản lý.", "The managing unit was changed."));
    }

    private static Reply back(int id, Words notice) {
        return Reply.seeOther(RegisterQuestion.PATH + "/" + id).saying(notice);
    }
}
