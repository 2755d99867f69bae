package vn.songhanh.web.internal;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.songhanh.text.Language;
import vn.songhanh.web.Page;
import vn.songhanh.web.Press;
import vn.songhanh.web.Reply;
import vn.songhanh.web.Ui;

/** Writes a {@link Reply} to the browser. The whole page is built before its first byte leaves. */
@Component
class ReplyHandler implements HandlerMethodReturnValueHandler, WebMvcConfigurer, Press {

    private final TemplateEngine templates;
    private final Frames frames;

    ReplyHandler(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Reply.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch ((Reply) Objects.requireNonNull(value)) {
            case Reply.Show show -> show(show.page(), show.status(), request, response);
            case Reply.SeeOther other -> {
                frames.keepNotice(request, other.notice());
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, other.path());
            }
            case Reply.Download download -> {
                response.setContentType(download.mediaType());
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(download.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString());
                download.body().writeTo(response.getOutputStream());
            }
        }
    }

    void show(Page page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(drawn(page, frames.frame(request)), status, response);
    }

    /** The page without anything that has to be asked for: no seat, no notice, no token. */
    void showToEverybody(ErrorPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ui = frames.forEverybody(
                LanguageFilter.languageOf(request),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""));
        send(drawn(page, ui), HttpStatus.valueOf(page.status()), response);
    }

    private static void send(Utf8ByteOutput html, HttpStatus status, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    @Override
    public byte[] print(Page page, Language language, String path, String query) {
        return drawn(page, frames.forEverybody(language, path, query)).toByteArray();
    }

    private Utf8ByteOutput drawn(Page page, Ui ui) {
        var html = new Utf8ByteOutput();
        templates.render(Page.templateOf(page.getClass()), Map.of("page", page, "ui", ui), html);
        return html;
    }
}
