package vn.songhanh.attachment.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.attachment.Intake;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;

/** Pictures lie in the database beside the rows that speak of them: docs/decisions/0003-pictures-in-the-database.md. */
@Service
class PictureShelf implements Pictures {

    private final PictureTable table;
    private final TransactionOperations transactions;
    private final Clock clock;

    PictureShelf(PictureTable table, TransactionOperations transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Intake take(byte[] file) {
        var known = transactions.execute(_ -> table.find(List.of(idOf(file))));
        if (known != null && !known.isEmpty()) {
            return new Intake.Taken(known.getFirst());
        }
        return switch (PictureReading.read(file)) {
            case PictureReading.Read.Refused refused -> new Intake.Refused(refused.fault());
            case PictureReading.Read.Upright upright -> new Intake.Taken(keep(file, PictureSizes.of(upright.image())));
        };
    }

    /** Drawing takes a second; only then is the database asked for anything. */
    private Picture keep(byte[] file, PictureSizes.Drawn drawn) {
        var sizes = drawn.sizes();
        var picture = new Picture(
                idOf(file),
                drawn.ending(),
                sizes.getLast().width(),
                sizes.getLast().height(),
                sizes.stream().map(PictureSizes.Size::width).toList());
        transactions.executeWithoutResult(_ -> table.add(picture, sizes, clock.instant()));
        return picture;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PictureId, Picture> find(Collection<PictureId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : table.find(ids).stream().collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> file(PictureId id, int width, String ending) {
        return table.file(id, width, ending);
    }

    @Override
    @Transactional
    public void show(Collection<PictureId> ids) {
        table.show(ids, true);
    }

    @Override
    @Transactional
    public void hide(Collection<PictureId> ids) {
        table.show(ids, false);
    }

    private static PictureId idOf(byte[] file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file);
            return new PictureId(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
