package vn.songhanh.enterprise.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.web.NotFound;

/** An officer says of doubtful rows whether they are an enterprise of the register, new, or to be left out. */
@Service
class DecideRows {

    private final ImportTable imports;
    private final ImportWishTable wishes;

    DecideRows(ImportTable imports, ImportWishTable wishes) {
        this.imports = imports;
        this.wishes = wishes;
    }

    /** Fields: {@code row:12:DS} for row 12 of the sheet DS, with {@code SAME:34}, {@code NEW} or {@code SKIP}; answers how many. */
    @Transactional
    int decide(ImportId id, Map<String, String> fields, Mandate mandate) {
        if (imports.find(id).filter(one -> ImportPages.writable(one, mandate)).isEmpty()) {
            throw new NotFound();
        }
        var decided = 0;
        for (var field : fields.entrySet()) {
            var row = row(field.getKey());
            var decision = decision(field.getValue());
            if (row.isPresent() && decision.isPresent()) {
                wishes.decide(id, row.get(), decision.get());
                decided++;
            }
        }
        return decided;
    }

    private static Optional<Decision.Row> row(String field) {
        var parts = field.split(":", 3);
        return parts.length == 3 && parts[0].equals("row") && parts[1].matches("\\d{1,7}")
                ? Optional.of(new Decision.Row(parts[2], Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    private static Optional<Decision> decision(String value) {
        if (value.matches("SAME:\\d{1,9}")) {
            return Optional.of(new Decision.Same(new EnterpriseId(Integer.parseInt(value.substring(5)))));
        }
        return switch (value) {
            case "NEW" -> Optional.of(new Decision.New());
            case "SKIP" -> Optional.of(new Decision.Skip());
            default -> Optional.empty();
        };
    }
}
