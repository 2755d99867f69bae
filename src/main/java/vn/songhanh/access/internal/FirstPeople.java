package vn.songhanh.access.internal;

import org.springframework.stereotype.Component;
import vn.songhanh.access.Preparation;
import vn.songhanh.text.Words;

/** Nobody can work before somebody holds a role at one of the two bodies. */
@Component
class FirstPeople implements Preparation {

    private static final int AFTER_THE_UNITS = 20;

    private final MandateTable mandates;

    FirstPeople(MandateTable mandates) {
        this.mandates = mandates;
    }

    @Override
    public int order() {
        return AFTER_THE_UNITS;
    }

    @Override
    public Words what() {
        return Words.of("Thêm người và giao vai trò", "Add people and give them roles");
    }

    @Override
    public Words how() {
        return Words.of(
                "Mỗi bên cần ít nhất một cán bộ và một lãnh đạo. Người mới nhận mật khẩu dùng một lần.",
                "Each body needs an officer and a leader at least. Newcomers get a password for one sign-in.");
    }

    @Override
    public String path() {
        return AdministrationController.PATH + "/people";
    }

    @Override
    public boolean done() {
        return mandates.onBothSides();
    }
}
