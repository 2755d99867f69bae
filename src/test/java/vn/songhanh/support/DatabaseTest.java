package vn.songhanh.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.songhanh.Application;

/**
 * A test of the whole application on a real PostgreSQL, asked through {@code MockMvcTester}. All such tests share one application
 * and one database, so each works on rows of its own. The clock stands still where {@link MovableClock} is put.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest
@ContextConfiguration(classes = Application.class, initializers = TestDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.Configuration.class, People.class})
@ActiveProfiles("test")
public @interface DatabaseTest {}
