package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.access.internal.AccountObjection.FullNameMissing;
import vn.songhanh.access.internal.AccountObjection.PasswordIsUsername;
import vn.songhanh.access.internal.AccountObjection.PasswordNotRepeated;
import vn.songhanh.access.internal.AccountObjection.PasswordTooLong;
import vn.songhanh.access.internal.AccountObjection.PasswordTooShort;
import vn.songhanh.access.internal.AccountObjection.UsernameMissing;
import vn.songhanh.access.internal.AccountObjection.UsernameNotPlain;

class NewcomerTests {

    private static NewPassword twice(String password) {
        return new NewPassword(password, password);
    }

    @Test
    void a_password_of_ten_signs_typed_twice_will_do() {
        assertThat(twice("hoa phượng").objections("quan.tri")).isEmpty();
    }

    @Test
    void a_password_of_nine_signs_will_not() {
        assertThat(twice("hoa phượn").objections("quan.tri")).containsExactly(new PasswordTooShort(10));
    }

    @Test
    void a_password_is_not_longer_than_its_hash_reads() {
        assertThat(twice("a".repeat(72)).objections("quan.tri")).isEmpty();
        assertThat(twice("ậ".repeat(25)).objections("quan.tri")).containsExactly(new PasswordTooLong());
    }

    @Test
    void a_password_is_not_the_user_name() {
        assertThat(twice("Quan.Tri.Thanh.Pho").objections("quan.tri.thanh.pho"))
                .containsExactly(new PasswordIsUsername());
    }

    @Test
    void a_password_is_typed_twice_alike() {
        assertThat(new NewPassword("hoa phượng đỏ", "hoa phuong do").objections("quan.tri"))
                .containsExactly(new PasswordNotRepeated());
    }

    @Test
    void a_password_never_prints_itself() {
        assertThat(twice("hoa phượng đỏ").toString()).doesNotContain("hoa");
        assertThat(new SetUpForm("mã", "Tên", "ten", "hoa phượng", "hoa phượng").toString())
                .doesNotContain("hoa");
    }

    @Test
    void names_are_needed_and_a_user_name_is_taken_in_small_letters() {
        assertThat(Newcomer.typed(" ", null).objections())
                .containsExactly(new FullNameMissing(), new UsernameMissing());
        assertThat(Newcomer.typed("Đỗ Thị Ánh", " Do.Anh ")).isEqualTo(new Newcomer("Đỗ Thị Ánh", "do.anh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"đỗ.ánh", "do anh", ".do", "a", "/set-up"})
    void a_user_name_is_plain(String username) {
        assertThat(Newcomer.typed("Đỗ Thị Ánh", username).objections()).containsExactly(new UsernameNotPlain());
    }
}
