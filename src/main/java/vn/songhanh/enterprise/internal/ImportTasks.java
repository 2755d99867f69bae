package vn.songhanh.enterprise.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the desk which lists an officer's unit has brought and not taken in. */
@Service
@Order(4)
class ImportTasks implements Waiting {

    private static final int LATEST = 30;
    private static final Words GROUP = Words.of("Danh sách đã tải lên", "Lists you brought");

    private final ImportTable imports;

    ImportTasks(ImportTable imports) {
        this.imports = imports;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        return imports.latest(LATEST).stream()
                .filter(one -> ImportPages.writable(one, mandate) && mandate.may(Role.OFFICER))
                .filter(one -> one.state() == Import.State.PREPARED || one.state() == Import.State.FAILED)
                .map(one -> new Task(
                        GROUP,
                        Words.same(one.fileName()),
                        one.state() == Import.State.FAILED
                                ? Words.of(
                                        "Lần nhập trước không xong; mở để làm lại.", "It failed; open it to try again.")
                                : Words.of(
                                        "Quyết định các dòng còn nghi vấn rồi nhập vào sổ.",
                                        "Decide the doubtful rows, then take it in."),
                        ImportPages.path(one.id()),
                        null))
                .toList();
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return mandate.may(Role.OFFICER)
                ? List.of(
                        new Shortcut(
                                Words.of("Thêm doanh nghiệp", "Add an enterprise"),
                                RegisterQuestion.PATH + "/new",
                                "building"),
                        new Shortcut(
                                Words.of("Nhập danh sách doanh nghiệp", "Import a list of enterprises"),
                                ImportsPage.PATH,
                                "upload"))
                : List.of();
    }
}
