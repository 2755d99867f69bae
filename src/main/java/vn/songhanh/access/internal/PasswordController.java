package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One's own password. Other sessions end with the old one. */
@Controller
@RequestMapping(PasswordController.PATH)
class PasswordController {

    static final String PATH = "/app/password";

    /** What the browser sends. */
    record PasswordForm(
            @Nullable String old,
            @Nullable String password,
            @Nullable String again) {

        @Override
        public String toString() {
            return "PasswordForm[…]";
        }
    }

    private final ChangePassword changePassword;
    private final OwnAccount own;
    private final Guesses guesses;
    private final Entrance entrance;

    PasswordController(ChangePassword changePassword, OwnAccount own, Guesses guesses, Entrance entrance) {
        this.changePassword = changePassword;
        this.own = own;
        this.guesses = guesses;
        this.entrance = entrance;
    }

    @GetMapping
    Reply form() {
        return Reply.show(PasswordPage.of(own.account().mustChange(), Faults.NONE));
    }

    @PostMapping
    Reply change(@ModelAttribute PasswordForm form, HttpServletRequest request, HttpServletResponse response) {
        var account = own.account();
        var address = request.getRemoteAddr();
        var pause = Voice.house("password", () -> guesses.mustWait(account.username(), address));
        if (pause.isPresent()) {
            return again(account, Faults.of("old", Throttle.words(pause.get())));
        }
        var wish = new NewPassword(typed(form.password()), typed(form.again()));
        var objections = changePassword.change(account.id(), typed(form.old()), wish);
        if (objections.contains(new AccountObjection.OldPasswordWrong())) {
            Voice.house("password", () -> {
                guesses.failed(account.username(), address);
                return objections;
            });
        }
        if (!objections.isEmpty()) {
            return again(account, AccountWords.faults(objections));
        }
        startAfresh(account.id(), request, response);
        return Reply.seeOther("/app")
                .saying(Words.of(
                        "Đã đổi mật khẩu. Các phiên khác của đồng chí đã kết thúc.",
                        "The password is changed. Your other sessions have ended."));
    }

    private static Reply again(Account account, Faults faults) {
        return Reply.again(PasswordPage.of(account.mustChange(), faults));
    }

    private void startAfresh(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        own.endOtherSessions(account, request.getSession().getId());
        entrance.open(account, request, response);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
