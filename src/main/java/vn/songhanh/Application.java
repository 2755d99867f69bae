package vn.songhanh;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.songhanh.launch.Launcher;

/** Beans are named in full: two modules may each have a {@code SearchController}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

    static void main(String... args) {
        System.exit(Launcher.ofThisProgram().run(Application.class, args));
    }
}
