package vn.songhanh.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.songhanh.Application;
import vn.songhanh.launch.internal.MortalDatabase;

/** A test of the whole application on an embedded database of its own, which it may kill by {@link MortalDatabase#kill}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest
@ContextConfiguration(classes = Application.class, initializers = MortalDatabaseTest.Database.class)
@AutoConfigureMockMvc
@Import({MovableClock.Configuration.class, People.class})
@ActiveProfiles("test")
public @interface MortalDatabaseTest {

    /** One that can be killed without harm to other tests. */
    class Database implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            MortalDatabase.offerTo(context);
        }
    }
}
