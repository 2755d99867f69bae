package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** Coming in. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    /** What the browser sends. */
    record SignInForm(
            @Nullable String username,
            @Nullable String password,
            @Nullable String back) {

        Optional<Back> wanted() {
            return Back.of(back);
        }

        @Override
        public String toString() {
            return "SignInForm[%s]".formatted(username);
        }
    }

    private final SignIn signIn;
    private final Entrance entrance;
    private final WorkspaceRequests asked = new WorkspaceRequests();

    SignInController(SignIn signIn, Entrance entrance) {
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @GetMapping
    Reply form(
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String back) {
        return Reply.show(SignInPage.fresh(ended != null, Back.of(back)));
    }

    @PostMapping
    Reply create(@ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var username = form.username() == null ? "" : form.username();
        var password = form.password() == null ? "" : form.password();
        var answer = Voice.house("sign-in", () -> signIn.signIn(username, password, request.getRemoteAddr()));
        return switch (answer) {
            case SignIn.Answer.Welcome welcome -> welcome(welcome, form.wanted(), request, response);
            case SignIn.Answer.WrongNameOrPassword _ -> Reply.again(SignInPage.wrong(username, form.wanted()));
            case SignIn.Answer.TooManyAttempts(var pause) ->
                Reply.again(SignInPage.tooMany(username, form.wanted(), pause));
        };
    }

    private Reply welcome(
            SignIn.Answer.Welcome welcome,
            Optional<Back> back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = asked.getRequest(request, response);
        entrance.open(welcome.account(), request, response);
        if (welcome.mustChange()) {
            return Reply.seeOther(PasswordController.PATH);
        }
        if (back.isPresent()) {
            return Reply.seeOther(back.get().path());
        }
        return Reply.seeOther(wanted == null ? welcome.home() : withoutHost(URI.create(wanted.getRedirectUrl())));
    }

    private static String withoutHost(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
