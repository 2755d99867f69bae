package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CTY TNHH MTV An Phú | Công ty TNHH một thành viên An Phú",
                "C.TY CP XD Hải Long | Công ty cổ phần XD Hải Long",
                "Công ty trách nhiệm hữu hạn một thành viên An Phú | Công ty TNHH một thành viên An Phú",
                "DNTN Minh Tâm | Doanh nghiệp tư nhân Minh Tâm",
                "HTX Đại Thắng | Hợp tác xã Đại Thắng",
                "An Phu Co., Ltd | An Phu Công ty TNHH",
                "Trường mầm non Hoa Sen | Trường mầm non Hoa Sen",
            })
    void the_words_of_the_legal_form_are_written_out(String written, String inFull) {
        assertThat(EnterpriseName.of(written).inFull()).isEqualTo(inFull);
    }

    @ParameterizedTest
    @CsvSource({
        "CTY TNHH MTV An Phú, ONE_MEMBER_LIMITED",
        "Công ty TNHH An Phú, LIMITED",
        "Công ty TNHH hai thành viên An Phú, MULTI_MEMBER_LIMITED",
        "CTCP An Phú, JOINT_STOCK",
        "Tập đoàn An Phú - Công ty CP, JOINT_STOCK",
        "Ngân hàng TMCP An Phú, JOINT_STOCK",
        "Công ty hợp danh An Phú, PARTNERSHIP",
        "Doanh nghiệp TN An Phú, PRIVATE_ENTERPRISE",
        "Liên hiệp HTX An Phú, COOPERATIVE_UNION",
        "HTX An Phú, COOPERATIVE",
        "Hộ kinh doanh An Phú, HOUSEHOLD",
        "CN Công ty TNHH An Phú tại Hải Phòng, BRANCH",
        "Văn phòng đại diện Công ty CP An Phú, REPRESENTATIVE_OFFICE",
        "An Phu JSC, JOINT_STOCK",
    })
    void the_name_tells_the_legal_form(String written, LegalForm form) {
        assertThat(EnterpriseName.of(written).form()).contains(form);
    }

    @Test
    void a_name_without_a_form_tells_none() {
        assertThat(EnterpriseName.of("Trường mầm non Hoa Sen").form()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CÔNG TY TNHH MTV THƯƠNG MẠI VÀ DỊCH VỤ HOÀNG HÀ",
                "Cty TNHH 1TV TM & DV Hoàng Hà",
                "cong ty trach nhiem huu han mot thanh vien thuong mai dich vu hoang ha",
                "Công ty TNHH một thành viên TMDV Hoàng Hà",
            })
    void one_enterprise_written_in_many_ways_is_one(String written) {
        var name = EnterpriseName.of("Công ty TNHH Một thành viên Thương mại và Dịch vụ Hoàng Hà");

        assertThat(EnterpriseName.of(written).key()).isEqualTo("thuong mai dich vu hoang ha");
        assertThat(EnterpriseName.of(written).mayBeSameAs(name)).isTrue();
    }

    @Test
    void a_form_that_excludes_the_other_makes_two_enterprises() {
        var limited = EnterpriseName.of("Công ty TNHH An Phú");

        assertThat(limited.mayBeSameAs(EnterpriseName.of("Công ty cổ phần An Phú")))
                .isFalse();
        assertThat(limited.mayBeSameAs(EnterpriseName.of("Chi nhánh Công ty TNHH An Phú")))
                .isFalse();
        assertThat(limited.mayBeSameAs(EnterpriseName.of("Công ty TNHH MTV An Phú")))
                .isTrue();
        assertThat(limited.mayBeSameAs(EnterpriseName.of("An Phú"))).isTrue();
        assertThat(EnterpriseName.of("Công ty TNHH MTV An Phú")
                        .mayBeSameAs(EnterpriseName.of("Công ty TNHH hai thành viên trở lên An Phú")))
                .isFalse();
    }

    @Test
    void names_that_are_only_a_form_are_not_the_same_name() {
        assertThat(EnterpriseName.of("Công ty TNHH").mayBeSameAs(EnterpriseName.of("Cty TNHH")))
                .isFalse();
    }

    @Property
    void any_text_has_a_key(@ForAll String written) {
        assertThat(Fold.search(EnterpriseName.of(written).key()))
                .isEqualTo(EnterpriseName.of(written).key());
    }
}
