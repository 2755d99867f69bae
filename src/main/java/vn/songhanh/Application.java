package vn.songhanh;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.songhanh.launch.Launcher;

@SpringBootApplication
public class Application {

    static void main(String... args) {
        System.exit(Launcher.ofThisProgram().run(Application.class, args));
    }
}
