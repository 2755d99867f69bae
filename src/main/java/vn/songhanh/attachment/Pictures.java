package vn.songhanh.attachment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of the house. A picture is drawn anew when it is taken, so nothing that hid in the file (position, other files, scripts)
 * is kept. Visitors see only those that were shown to them; the database holds to that.
 */
public interface Pictures {

    /** The widest size that is kept, in pixels. */
    int WIDEST = 1600;

    /** Takes a file as a picture. Runs a transaction of its own: the picture stays when what it was meant for fails. */
    Intake take(byte[] file);

    /** The pictures with these ids that the speaker may see. */
    Map<PictureId, Picture> find(Collection<PictureId> ids);

    /** The bytes of one size, when the speaker may see it. */
    Optional<byte[]> file(PictureId id, int width, String ending);

    /** From now on visitors see these pictures; part of the caller's transaction. */
    void show(Collection<PictureId> ids);

    /** From now on visitors no longer see these pictures; part of the caller's transaction. */
    void hide(Collection<PictureId> ids);
}
