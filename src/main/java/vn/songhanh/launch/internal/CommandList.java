package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.Usage;

/** All commands of all modules, found by their names and annotations, so that help needs neither a database nor an application. */
record CommandList(List<CommandEntry> entries) {

    private static final String PLACES = "classpath*:vn/songhanh/*/internal/*Command.class";

    static CommandList ofThisProgram() {
        var reader = new SimpleMetadataReaderFactory();
        try {
            return new CommandList(Stream.of(new PathMatchingResourcePatternResolver().getResources(PLACES))
                    .filter(file -> isDescribed(reader, file))
                    .map(file -> entry(reader, file))
                    .sorted(Comparator.comparing(CommandEntry::name))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<CommandEntry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    private static boolean isDescribed(MetadataReaderFactory reader, Resource file) {
        return metadata(reader, file).isAnnotated(Usage.class.getName());
    }

    private static CommandEntry entry(MetadataReaderFactory reader, Resource file) {
        var name = metadata(reader, file).getClassName();
        var type = ClassUtils.resolveClassName(name, CommandList.class.getClassLoader());
        return CommandEntry.of(type.asSubclass(Command.class));
    }

    private static org.springframework.core.type.AnnotationMetadata metadata(
            MetadataReaderFactory reader, Resource file) {
        try {
            return reader.getMetadataReader(file).getAnnotationMetadata();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
