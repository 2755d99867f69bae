package vn.songhanh.desk.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Reply;

/** One box that looks everywhere. */
@Controller
class SearchController {

    private static final int OF_EACH_KIND = 8;

    private final ObjectProvider<Finder> finders;

    SearchController(ObjectProvider<Finder> finders) {
        this.finders = finders;
    }

    @GetMapping("/app/search")
    Reply show(@RequestParam(defaultValue = "") String q) {
        var question = Typed.clean(q).strip();
        var hits = question.isEmpty()
                ? List.<SearchPage.Hits>of()
                : finders.orderedStream()
                        .map(finder -> hits(finder, question))
                        .filter(found -> !found.found().isEmpty())
                        .toList();
        return Reply.show(new SearchPage(question, hits));
    }

    private static SearchPage.Hits hits(Finder finder, String question) {
        var matches = finder instanceof Finder.Counting counting
                ? counting.matches(question, OF_EACH_KIND)
                : new Finder.Matches(finder.find(question, OF_EACH_KIND), OptionalLong.empty());
        var shown = matches.found().size();
        var more = matches.all().isPresent() ? matches.all().getAsLong() > shown : shown == OF_EACH_KIND;
        var listing = more ? finder.listing(question) : Optional.<Address>empty();
        return new SearchPage.Hits(
                finder.kind(),
                matches.found(),
                more ? matches.all() : OptionalLong.empty(),
                listing.map(Address::toString).orElse(null));
    }
}
