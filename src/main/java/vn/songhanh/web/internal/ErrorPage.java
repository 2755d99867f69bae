package vn.songhanh.web.internal;

import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** What went wrong, why, and what to do. */
public record ErrorPage(int status, Words title, Words explanation, Words advice) implements Page {

    static ErrorPage of(int status) {
        return switch (status) {
            case 400 ->
                new ErrorPage(
                        400,
                        Words.of("Yêu cầu không đọc được", "The request cannot be read"),
                        Words.of(
                                "Địa chỉ hoặc dữ liệu gửi lên không đúng dạng.",
                                "The address or what was sent has the wrong form."),
                        Words.of("Quay lại trang trước và thử lại.", "Go back to the page before and try again."));
            case 403 ->
                new ErrorPage(
                        403,
                        Words.of("Không được phép", "Not allowed"),
                        Words.of(
                                "Vai trò hiện tại của đồng chí không được làm việc này, hoặc phiên làm việc đã hết hạn.",
                                "Your present role may not do this, or your session has ended."),
                        Words.of(
                                "Đăng nhập lại hoặc chuyển sang vai trò phù hợp; nội dung đã nhập được giữ trên máy này.",
                                "Sign in again or take the fitting seat; what you typed is kept on this machine."));
            case 404 ->
                new ErrorPage(
                        404,
                        Words.of("Không có trang này", "There is no such page"),
                        Words.of(
                                "Trang không tồn tại, đã được gỡ, hoặc không thuộc phạm vi của đồng chí.",
                                "The page does not exist, was taken down, or is not yours to see."),
                        Words.of("Kiểm tra lại địa chỉ hoặc dùng ô tìm kiếm.", "Check the address or use the search."));
            case 405, 415 ->
                new ErrorPage(
                        status,
                        Words.of("Không làm được theo cách này", "This cannot be done in this way"),
                        Words.of("Trang này không nhận kiểu yêu cầu đó.", "This page does not take such a request."),
                        Words.of("Quay lại và dùng nút trên trang.", "Go back and use the buttons of the page."));
            case 413 ->
                new ErrorPage(
                        413,
                        Words.of("Tệp quá lớn", "The file is too large"),
                        Words.of("Tệp gửi lên vượt giới hạn 32 MB.", "The file is larger than the limit of 32 MB."),
                        Words.of("Chia nhỏ tệp rồi gửi lại.", "Split the file and send it again."));
            case 503 ->
                new ErrorPage(
                        503,
                        Words.of("Tạm thời gián đoạn", "Out for a moment"),
                        Words.of(
                                "Cơ sở dữ liệu chưa trả lời. Chưa có gì bị ghi dở dang.",
                                "The database does not answer. Nothing was written by half."),
                        Words.of(
                                "Đợi vài giây rồi gửi lại; nội dung đã nhập được giữ trên máy này.",
                                "Wait some seconds and send again; what you typed is kept on this machine."));
            case 507 ->
                new ErrorPage(
                        507,
                        Words.of("Đĩa của máy chủ đã đầy", "The server's disk is full"),
                        Words.of(
                                "Chưa ghi được; không có gì bị ghi dở dang.",
                                "It could not be written; nothing was written by half."),
                        Words.of(
                                "Báo quản trị viên giải phóng dung lượng rồi gửi lại; nội dung đã nhập được giữ trên máy này.",
                                "Tell the administrator to free some space, then send again; what you typed is kept on"
                                        + " this machine."));
            default ->
                new ErrorPage(
                        status,
                        Words.of("Có lỗi trong hệ thống", "Something broke in the system"),
                        Words.of(
                                "Thao tác chưa được thực hiện; không có gì bị ghi dở dang.",
                                "The action was not carried out; nothing was written by half."),
                        Words.of(
                                "Thử lại; nếu vẫn lỗi, báo quản trị viên kèm giờ xảy ra.",
                                "Try again; if it stays, tell the administrator the time when it happened."));
        };
    }
}
