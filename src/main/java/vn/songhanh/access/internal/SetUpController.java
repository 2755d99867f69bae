package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;
import vn.songhanh.web.Reply;

/** The first administrator of an empty system is created by whoever can read its console. */
@Controller
@RequestMapping(SetUpController.PATH)
class SetUpController {

    static final String PATH = "/set-up";

    private final SetUp setUp;
    private final EmptySystem system;
    private final Entrance entrance;

    SetUpController(SetUp setUp, EmptySystem system, Entrance entrance) {
        this.setUp = setUp;
        this.system = system;
        this.entrance = entrance;
    }

    @GetMapping
    Reply form() {
        return system.awaitsSetUp() ? Reply.show(SetUpPage.empty()) : Reply.seeOther("/sign-in");
    }

    @PostMapping
    Reply create(@ModelAttribute SetUpForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (Voice.house("set-up", () -> setUp.setUp(form, request.getRemoteAddr()))) {
            case SetUp.Answer.Welcome(var account) -> {
                entrance.open(account, request, response);
                yield Reply.seeOther(AdministrationController.PATH)
                        .saying(Words.of(
                                "Đã tạo quản trị viên đầu tiên. Làm tiếp các việc dưới đây để hai bên bắt đầu làm việc.",
                                "The first administrator is there. Go on with the steps below, so that the two bodies can"
                                        + " begin."));
            }
            case SetUp.Answer.Declined(var objections) ->
                Reply.again(SetUpPage.again(form, AccountWords.faults(objections)));
            case SetUp.Answer.TooManyAttempts(var pause) ->
                Reply.again(SetUpPage.again(form, Faults.of("code", Throttle.words(pause))));
            case SetUp.Answer.AlreadySetUp _ ->
                throw new Refused(
                        HttpStatus.CONFLICT,
                        Words.of(
                                "Hệ thống đã có quản trị viên; chỉ cài đặt được một lần. Quản trị viên thêm người khác ở"
                                        + " trang Quản trị.",
                                "There is an administrator already; the system is set up only once. Administrators add"
                                        + " others under Administration."));
        };
    }
}
