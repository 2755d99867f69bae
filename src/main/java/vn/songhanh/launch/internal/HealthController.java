package vn.songhanh.launch.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.songhanh.web.Build;

/** Tells a load balancer whether this node can serve, and nobody anything else. */
@RestController
class HealthController {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;

    HealthController(DataSource database) {
        this.database = database;
    }

    /** UP or DOWN of the node and of its database. */
    record Health(String status, String database, String version) {}

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        var up = databaseAnswers();
        var word = up ? "UP" : "DOWN";
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Health(word, word, Build.VERSION));
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
