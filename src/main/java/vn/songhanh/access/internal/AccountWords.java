package vn.songhanh.access.internal;

import java.util.List;
import vn.songhanh.text.Words;

/** Says why an account cannot be as it was typed, and at which field that is put right. */
final class AccountWords {

    private AccountWords() {}

    static Faults faults(List<AccountObjection> objections) {
        return Faults.of(objections, AccountWords::field, AccountWords::of);
    }

    private static String field(AccountObjection objection) {
        return switch (objection) {
            case AccountObjection.CodeWrong _ -> "code";
            case AccountObjection.FullNameMissing _ -> "fullName";
            case AccountObjection.UsernameMissing _ -> "username";
            case AccountObjection.UsernameNotPlain _ -> "username";
            case AccountObjection.UsernameTaken _ -> "username";
            case AccountObjection.OldPasswordWrong _ -> "old";
            case AccountObjection.PasswordTooShort _ -> "password";
            case AccountObjection.PasswordTooLong _ -> "password";
            case AccountObjection.PasswordIsUsername _ -> "password";
            case AccountObjection.PasswordAsBefore _ -> "password";
            case AccountObjection.PasswordNotRepeated _ -> "again";
            case AccountObjection.LastAdministrator _ -> "";
            case AccountObjection.LastAdministratorStays _ -> "administrator";
        };
    }

    static Words of(AccountObjection objection) {
        return switch (objection) {
            case AccountObjection.CodeWrong _ ->
                Words.of(
                        "Mã cài đặt không đúng. Mã được in trên màn hình dòng lệnh nơi chạy “songhanh serve”; mỗi lần"
                                + " khởi động có mã mới.",
                        "The set-up code is wrong. It is printed where “songhanh serve” runs; each start has a new"
                                + " one.");
            case AccountObjection.FullNameMissing _ -> Words.of("Chưa nhập họ và tên.", "The full name is missing.");
            case AccountObjection.UsernameMissing _ ->
                Words.of("Chưa nhập tên đăng nhập.", "The user name is missing.");
            case AccountObjection.UsernameNotPlain _ ->
                Words.of(
                        "Tên đăng nhập gồm từ 2 chữ cái không dấu hoặc chữ số, có thể có dấu chấm, gạch ngang, gạch"
                                + " dưới; không có khoảng trắng.",
                        "A user name has two or more letters without diacritics or digits, and may have dots, hyphens"
                                + " and underscores; no spaces.");
            case AccountObjection.UsernameTaken(var username) ->
                Words.of("Đã có người dùng tên “{0}”. Chọn tên khác.", "Somebody has the name “{0}”. Choose another.")
                        .with(username);
            case AccountObjection.OldPasswordWrong _ ->
                Words.of("Mật khẩu hiện tại không đúng.", "The present password is wrong.");
            case AccountObjection.PasswordTooShort(var least) ->
                Words.of("Mật khẩu cần ít nhất {0} ký tự.", "A password takes at least {0} signs.")
                        .with(least);
            case AccountObjection.PasswordTooLong _ ->
                Words.of(
                        "Mật khẩu quá dài: tối đa 72 ký tự không dấu, ít hơn khi có dấu.",
                        "The password is too long: at most 72 plain signs, fewer with diacritics.");
            case AccountObjection.PasswordIsUsername _ ->
                Words.of("Mật khẩu không được trùng tên đăng nhập.", "The password must not be the user name.");
            case AccountObjection.PasswordAsBefore _ ->
                Words.of("Mật khẩu mới phải khác mật khẩu cũ.", "The new password must differ from the old one.");
            case AccountObjection.PasswordNotRepeated _ ->
                Words.of("Hai lần nhập mật khẩu không giống nhau.", "The two passwords are not the same.");
            case AccountObjection.LastAdministrator _ ->
                Words.of(
                        "Đây là quản trị viên cuối cùng còn hoạt động: đóng tài khoản này thì không còn ai thêm được"
                                + " người. Hãy thêm một quản trị viên khác trước.",
                        "This is the last administrator who can sign in: without them nobody could add anybody. Add"
                                + " another administrator first.");
            case AccountObjection.LastAdministratorStays _ ->
                Words.of(
                        "Đây là quản trị viên cuối cùng còn hoạt động: bỏ quyền này thì không còn ai thêm được người."
                                + " Hãy giao quyền quản trị cho một người khác trước.",
                        "This is the last administrator who can sign in: without them nobody could add anybody. Make"
                                + " another person an administrator first.");
        };
    }
}
