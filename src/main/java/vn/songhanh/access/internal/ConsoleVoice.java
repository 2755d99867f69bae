package vn.songhanh.access.internal;

import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Voice;
import vn.songhanh.launch.CommandVoice;

/** On the console the house itself speaks; the audit names the command. */
@Component
class ConsoleVoice implements CommandVoice {

    @Override
    public int speaking(String commandName, IntSupplier command) {
        return Voice.house("songhanh " + commandName, command::getAsInt);
    }
}
