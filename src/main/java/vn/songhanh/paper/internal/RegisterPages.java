package vn.songhanh.paper.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;

/** Reads the register of papers. */
@Service
class RegisterPages {

    private final RegisterTable register;

    RegisterPages(RegisterTable register) {
        this.register = register;
    }

    @Transactional(readOnly = true)
    RegisterPage page(RegisterQuestion question, Mandate mandate) {
        var offset = (question.chosenPage() - 1) * RegisterPage.ROWS;
        var found = register.find(question, RegisterPage.ROWS, offset);
        return new RegisterPage(
                question,
                found.stream().map(RegisterTable.Found::line).toList(),
                found.isEmpty() ? 0 : found.getFirst().all(),
                found.isEmpty() ? 0 : offset + 1,
                register.years(),
                found.isEmpty() && register.none(),
                mandate.may(Role.OFFICER));
    }
}
