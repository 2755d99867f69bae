package vn.songhanh.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;
import vn.songhanh.web.Reply;

/** The one place where failures become pages. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private final ReplyHandler replies;

    ErrorPages(ReplyHandler replies) {
        this.replies = replies;
    }

    @RequestMapping("/error")
    Reply error(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> (Integer) code)
                .orElse(404);
        return new Reply.Show(ErrorPage.of(status), HttpStatus.valueOf(status));
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = ErrorPage.of(refused.status().value());
        show(new ErrorPage(page.status(), page.title(), refused.words(), page.advice()), request, response);
    }

    @ExceptionHandler
    void changedMeanwhile(
            OptimisticLockingFailureException stale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new ErrorPage(
                409,
                Words.of("Người khác vừa thay đổi", "Somebody else has just changed it"),
                Words.of(
                        "Nội dung đã được người khác sửa sau khi đồng chí mở trang.",
                        "It was changed by somebody after you opened the page."),
                Words.of(
                        "Quay lại, tải lại trang để xem thay đổi rồi nhập tiếp; nội dung đã nhập được giữ trên máy"
                                + " này.",
                        "Go back, load the page again to see the change, then go on; what you typed is kept here."));
        show(page, request, response);
    }

    private void show(ErrorPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        replies.show(page, HttpStatus.valueOf(page.status()), request, response);
    }
}
