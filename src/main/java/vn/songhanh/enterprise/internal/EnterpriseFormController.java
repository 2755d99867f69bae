package vn.songhanh.enterprise.internal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Taking up an enterprise, and changing what the register says of one. */
@Controller
@RequestMapping(RegisterQuestion.PATH)
class EnterpriseFormController {

    private final EnterpriseForms forms;
    private final RegisterEnterprise register;
    private final ChangeEnterprise change;

    EnterpriseFormController(EnterpriseForms forms, RegisterEnterprise register, ChangeEnterprise change) {
        this.forms = forms;
        this.register = register;
        this.change = change;
    }

    @GetMapping("/new")
    Reply empty() {
        return Reply.show(forms.empty(Voice.mandate(Role.OFFICER)));
    }

    @PostMapping
    Reply create(@ModelAttribute EnterpriseForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        return switch (Draft.read(form, forms.today())) {
            case Draft.Reading.Faulty faulty -> Reply.again(forms.faulty(null, form, faulty, mandate));
            case Draft.Reading.Understood(var draft) -> create(form, draft, mandate);
        };
    }

    private Reply create(EnterpriseForm form, Draft draft, Mandate mandate) {
        return switch (registered(draft)) {
            case RegisterEnterprise.Outcome.Done(var id) ->
                Reply.seeOther(RegisterQuestion.PATH + "/" + id)
                        .saying(Words.of("Đã thêm vào sổ.", "Added to the register."));
            case RegisterEnterprise.Outcome.AlreadyThere(var id) ->
                Reply.again(forms.codeTaken(null, form, id, mandate));
        };
    }

    /** Two officers may type the same code at once; the later one is told of the earlier. */
    private RegisterEnterprise.Outcome registered(Draft draft) {
        try {
            return register.register(draft);
        } catch (DuplicateKeyException _) {
            return register.register(draft);
        }
    }

    @GetMapping("/{id:\\d+}/edit")
    Reply edit(@PathVariable int id) {
        return Reply.show(forms.of(new EnterpriseId(id), Voice.mandate(Role.OFFICER)));
    }

    @PostMapping("/{id:\\d+}")
    Reply update(@PathVariable int id, @ModelAttribute EnterpriseForm form) {
        var enterprise = new EnterpriseId(id);
        var mandate = Voice.mandate(Role.OFFICER);
        return switch (Draft.read(form, forms.today())) {
            case Draft.Reading.Faulty faulty -> Reply.again(forms.faulty(enterprise, form, faulty, mandate));
            case Draft.Reading.Understood(var draft) -> update(enterprise, form, draft, mandate);
        };
    }

    private Reply update(EnterpriseId id, EnterpriseForm form, Draft draft, Mandate mandate) {
        return switch (change.change(id, form.seenVersion(), draft)) {
            case ChangeEnterprise.Outcome.Done _ ->
                Reply.seeOther(RegisterQuestion.PATH + "/" + id).saying(Words.of("Đã lưu.", "Saved."));
            case ChangeEnterprise.Outcome.CodeTaken(var by) -> Reply.again(forms.codeTaken(id, form, by, mandate));
            case ChangeEnterprise.Outcome.KnownLonger(var since) ->
                Reply.again(forms.knownLonger(id, form, since, mandate));
            case ChangeEnterprise.Outcome.ChangedMeanwhile(var now) ->
                Reply.changedMeanwhile(forms.changedMeanwhile(form, now, mandate));
        };
    }
}
