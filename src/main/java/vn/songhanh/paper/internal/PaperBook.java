package vn.songhanh.paper.internal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.document.Press;
import vn.songhanh.paper.NewPaper;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperText;
import vn.songhanh.paper.Papers;

/** The face of the module: officers write, leaders sign, each from the seat from which they speak. */
@Service
class PaperBook implements Papers {

    private final BeginPaper beginning;
    private final Versions versions;
    private final MovePaper moving;
    private final SignPaper signing;
    private final Press press;

    PaperBook(BeginPaper beginning, Versions versions, MovePaper moving, SignPaper signing, Press press) {
        this.beginning = beginning;
        this.versions = versions;
        this.moving = moving;
        this.signing = signing;
        this.press = press;
    }

    @Override
    @Transactional
    public PaperAnswer begin(NewPaper paper) {
        return beginning.begin(person(), Voice.mandate(Role.OFFICER), paper);
    }

    @Override
    @Transactional
    public PaperAnswer write(PaperId paper, PaperText text) {
        return versions.write(person(), Voice.mandate(Role.OFFICER), paper, text, versions.seen(paper));
    }

    @Transactional
    PaperAnswer write(PaperId paper, PaperText text, int seen) {
        return versions.write(person(), Voice.mandate(Role.OFFICER), paper, text, seen);
    }

    @Override
    @Transactional
    public PaperAnswer comment(PaperId paper, String words) {
        return moving.comment(person(), officerOrLeader(), paper, words);
    }

    @Override
    @Transactional
    public PaperAnswer handIn(PaperId paper) {
        return moving.handIn(person(), Voice.mandate(Role.OFFICER), paper);
    }

    @Override
    @Transactional
    public PaperAnswer giveBack(PaperId paper, String remark) {
        return moving.giveBack(person(), officerOrLeader(), paper, remark);
    }

    @Override
    @Transactional
    public PaperAnswer cancel(PaperId paper, String reason) {
        return moving.cancel(person(), Voice.mandate(Role.OFFICER), paper, reason);
    }

    @Override
    public PaperAnswer sign(PaperId paper) {
        return press.issuing(() -> signing.sign(person(), Voice.mandate(Role.LEADER), paper, "", Optional.empty()));
    }

    /** Signs what the leader looked at, and nothing else. */
    PaperAnswer sign(PaperId paper, String post, String seen) {
        return press.issuing(() -> signing.sign(person(), Voice.mandate(Role.LEADER), paper, post, Optional.of(seen)));
    }

    static Mandate officerOrLeader() {
        var mandate = Voice.mandate();
        return mandate.may(Role.LEADER) ? mandate : mandate.as(Role.OFFICER);
    }

    static Acting.Person person() {
        Voice.mandate();
        return (Acting.Person) Voice.speaker().orElseThrow();
    }
}
