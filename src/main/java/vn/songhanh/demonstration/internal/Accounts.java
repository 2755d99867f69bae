package vn.songhanh.demonstration.internal;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Welcome;
import vn.songhanh.text.Words;

/** Says on the console how to sign in to the demonstration. */
@Component
@ConditionalOnProperty("songhanh.demonstration")
class Accounts implements Welcome {

    @Override
    public List<Words> lines() {
        return List.of(
                Words.of(
                                "Mọi số liệu đều hư cấu. Đăng nhập tại /sign-in, mật khẩu chung: {0}",
                                "All data are invented. Sign in at /sign-in, common password: {0}")
                        .with(Cast.PASSWORD),
                Words.of(
                        "Bên Đảng: lanh.dao.dang, can.bo.dang, bien.tap.dang, nguoi.xem.dang",
                        "Party side: lanh.dao.dang, can.bo.dang, bien.tap.dang, nguoi.xem.dang"),
                Words.of(
                        "Bên Công đoàn: lanh.dao.cong.doan, can.bo.cong.doan, bien.tap.cong.doan, nguoi.xem.cong.doan",
                        "Union side: lanh.dao.cong.doan, can.bo.cong.doan, bien.tap.cong.doan, nguoi.xem.cong.doan"),
                Words.of("Quản trị: quan.tri", "Administrator: quan.tri"));
    }
}
