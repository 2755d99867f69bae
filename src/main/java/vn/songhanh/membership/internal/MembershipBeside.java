package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Beside;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.Words;

/** Leads from a unit of the union line to its members' book, or to those of the unions below it. */
@Component
@Order(3)
class MembershipBeside implements Beside {

    private final Organisation organisation;

    MembershipBeside(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Way> from(UnitId unit, LocalDate on) {
        return organisation
                .unit(unit, on)
                .filter(one -> one.line() == Line.UNION)
                .map(one -> one.kind().grassroots()
                        ? new Way(Words.of("Sổ đoàn viên", "Members' book"), MembershipQuestion.PATH + "/" + unit)
                        : new Way(
                                Words.of("Đoàn viên các công đoàn trực thuộc", "Members of the unions below"),
                                MembershipQuestion.PATH + "?unit=" + unit))
                .stream()
                .toList();
    }
}
