package vn.songhanh.launch.internal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.Launcher;
import vn.songhanh.launch.Refusal;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Refused;

/** Finds the command that is asked for, checks what follows it, and runs it. */
class CommandLineLauncher implements Launcher {

    private final Map<String, String> environment = System.getenv();
    private final CommandList commands = CommandList.ofThisProgram();

    @Override
    public int run(Class<?> application, String... commandLine) {
        TimeZone.setDefault(TimeZone.getTimeZone(VietnamTime.ZONE));
        var words = List.of(commandLine);
        var console = Console.of(words, environment);
        try {
            return run(application, words, console);
        } catch (Refusal refusal) {
            console.refuse(refusal.words());
            return refusal.exitCode();
        } catch (Refused refused) {
            console.refuse(refused.words());
            return Command.REFUSED;
        } catch (UncheckedIOException fault) {
            console.refuse(Refusals.inputOutput(fault).words());
            return Command.REFUSED;
        }
    }

    private int run(Class<?> application, List<String> words, Console console) {
        var help = new HelpCommand(commands);
        if (words.isEmpty()) {
            help.list(console);
            return Command.WRONG_USAGE;
        }
        var name = words.getFirst().equals("--help") ? "help" : words.getFirst();
        var entry = commands.find(name).orElseThrow(() -> HelpCommand.unknown(name));
        if (words.contains("--help")) {
            help.explain(name, console);
            return Command.DONE;
        }
        var arguments = entry.grammar().read(words.subList(1, words.size()));
        return command(entry, application, arguments, help).run(arguments, console);
    }

    private Command command(CommandEntry entry, Class<?> application, Arguments arguments, HelpCommand help) {
        var start = new ApplicationStart(application, folder(arguments, entry.type() == DemoCommand.class));
        return switch (entry.name()) {
            case "help" -> help;
            case "version" -> new VersionCommand(environment);
            case "serve" -> new ServeCommand(start, environment);
            case "demo" -> new DemoCommand(start, environment);
            default -> new ApplicationCommand(entry, start, environment);
        };
    }

    private static DataFolder folder(Arguments arguments, boolean demonstration) {
        var usual = Path.of(System.getProperty("songhanh.home", ""), "data");
        return new DataFolder(
                arguments.find("data").map(Path::of).orElse(demonstration ? usual.resolve("demo") : usual));
    }
}
