package vn.songhanh.launch.internal;

import java.util.Map;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.CommandVoice;

/** Runs a command that a module offers: starts the application around it, beside a running server or on its own. */
record ApplicationCommand(CommandEntry entry, ApplicationStart start, Map<String, String> environment)
        implements Command {

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var database = new DatabaseOpening(start.data(), environment, output).forCommand();
        try (var context = start.forCommand(database)) {
            var command = context.getBean(entry.type());
            return context.getBean(CommandVoice.class).speaking(entry.name(), () -> command.run(arguments, output));
        }
    }
}
