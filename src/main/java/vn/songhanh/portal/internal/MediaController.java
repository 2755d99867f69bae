package vn.songhanh.portal.internal;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.web.NotFound;

/**
 * The sizes of pictures. An address holds the hash of what it shows, so a browser keeps it for a year; the database gives a visitor only what
 * published articles show. What an editor sees of a draft is sent to nobody else's cache.
 */
@Controller
class MediaController {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(\\d{1,4})\\.(jpg|png)");

    private final Pictures pictures;

    MediaController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new NotFound();
        }
        var id = new PictureId(parts.group(1));
        var width = Integer.parseInt(parts.group(2));
        var shown = Voice.as(new Acting.Visitor(), () -> pictures.file(id, width, parts.group(3)));
        if (shown.isPresent()) {
            return sent(
                    shown.get(),
                    CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(),
                    parts.group(3));
        }
        var draft = pictures.file(id, width, parts.group(3)).orElseThrow(NotFound::new);
        return sent(draft, CacheControl.noStore(), parts.group(3));
    }

    private static ResponseEntity<byte[]> sent(byte[] picture, CacheControl cache, String ending) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(ending.equals("png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(picture);
    }
}
