package vn.songhanh.journey;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address that answers GET, read from the controllers. */
final class Routes {

    private Routes() {}

    static TreeSet<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var routes = new TreeSet<String>();
        scanner.findCandidateComponents("vn.songhanh").stream()
                .map(Routes::type)
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> of(type, method))
                        .forEach(routes::add));
        return routes;
    }

    private static Class<?> type(BeanDefinition definition) {
        var name = Objects.requireNonNull(definition.getBeanClassName());
        return ClassUtils.resolveClassName(name, Routes.class.getClassLoader());
    }

    private static Stream<String> of(Class<?> type, Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null
                || !(own.method().length == 0 || Arrays.asList(own.method()).contains(RequestMethod.GET))) {
            return Stream.empty();
        }
        var shared = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        return paths(shared == null ? new String[0] : shared.path())
                .flatMap(first -> paths(own.path()).map(rest -> first + rest));
    }

    private static Stream<String> paths(String[] paths) {
        return paths.length == 0 ? Stream.of("") : Arrays.stream(paths);
    }
}
