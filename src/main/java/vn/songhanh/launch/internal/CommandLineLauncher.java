package vn.songhanh.launch.internal;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.Launcher;
import vn.songhanh.launch.Refusal;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Refused;

/** Finds the command that is asked for, checks what follows it, and runs it. */
class CommandLineLauncher implements Launcher {

    private final Map<String, String> environment;
    private final Function<List<String>, Console> consoles;
    private final CommandList commands = CommandList.ofThisProgram();

    CommandLineLauncher() {
        this(System.getenv(), words -> Console.of(words, System.getenv()));
    }

    CommandLineLauncher(Map<String, String> environment, Function<List<String>, Console> consoles) {
        this.environment = environment;
        this.consoles = consoles;
    }

    @Override
    public int run(Class<?> application, String... commandLine) {
        TimeZone.setDefault(TimeZone.getTimeZone(VietnamTime.ZONE));
        var words = List.of(commandLine);
        var console = consoles.apply(words);
        try {
            return run(application, words, console);
        } catch (Refusal refusal) {
            console.refuse(refusal.words());
            return refusal.exitCode();
        } catch (Refused refused) {
            console.refuse(refused.words());
            return Command.REFUSED;
        } catch (UncheckedIOException fault) {
            console.refuse(FolderRefusals.inputOutput(fault).words());
            return Command.REFUSED;
        } catch (RuntimeException fault) {
            console.refuse(Refusals.unexpected(fault).words());
            console.trace(fault);
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
            default ->
                entry.throwaway()
                        ? new ThrowawayCommand(entry, application, environment)
                        : new ApplicationCommand(entry, start, environment);
        };
    }

    private static DataFolder folder(Arguments arguments, boolean demonstration) {
        try {
            var usual = Path.of(System.getProperty("songhanh.home", ""), "data");
            return new DataFolder(
                    arguments.find("data").map(Path::of).orElse(demonstration ? usual.resolve("demo") : usual));
        } catch (InvalidPathException e) {
            throw FolderRefusals.pathNotReadable(e);
        }
    }
}
