package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/**
 * The modules in the order in which they migrate: each after those it may depend on. Spring Modulith finds the same order from the
 * byte code of every class, which takes seconds at each start; what a module allows itself is written in its package.
 */
record MigrationOrder(Map<String, List<String>> dependencies) {

    private static final String ROOT = "vn.songhanh.";

    static MigrationOrder ofThisProgram() {
        var dependencies = new TreeMap<String, List<String>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vn/songhanh/*/package-info.class")) {
                var module = nameOf(file);
                dependencies.put(module, allowedDependencies(module));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MigrationOrder(dependencies);
    }

    List<String> modules() {
        var ordered = new LinkedHashSet<String>();
        dependencies.keySet().forEach(module -> add(module, ordered));
        return List.copyOf(ordered);
    }

    private void add(String module, Set<String> ordered) {
        if (!ordered.contains(module)) {
            dependencies.getOrDefault(module, List.of()).forEach(below -> add(below, ordered));
            ordered.add(module);
        }
    }

    private static String nameOf(Resource packageInfo) throws IOException {
        var folders = packageInfo.getURL().getPath().split("/");
        return folders[folders.length - 2];
    }

    private static List<String> allowedDependencies(String module) {
        var packageInfo =
                ClassUtils.resolveClassName(ROOT + module + ".package-info", MigrationOrder.class.getClassLoader());
        var declared = packageInfo.getAnnotation(ApplicationModule.class);
        return declared == null
                ? List.of()
                : Arrays.stream(declared.allowedDependencies())
                        .map(allowed -> allowed.replaceFirst("\\s*::.*", ""))
                        .toList();
    }
}
